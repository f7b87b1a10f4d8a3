import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import "graphiql/style.css";
import { useState } from "react";
import { Mark } from "../ui/mark.tsx";
import { examples } from "./examples.ts";
import type { Example } from "./examples.ts";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });

const first = examples[0] as Example;

/** The explorer for developers: examples to begin with, and GraphiQL. It asks this server only. */
export function Explorer() {
  const [chosen, setChosen] = useState(first);
  return (
    <>
      <header className="header">
        <div className="width header-row">
          <a className="brand" href="/">
            <Mark />
            <span>
              <span className="brand-name">Knowledge Partnership Directory</span>
              <span className="brand-product">For developers (GraphQL)</span>
            </span>
          </a>
        </div>
      </header>
      <main className="explorer" id="main">
        <div className="width">
          <h1>GraphQL explorer</h1>
          <p className="lead">
            Everything the screens show is asked at <code>/graphql</code>. You see what you may see: as the public, or as
            yourself when you are signed in.
          </p>
          <h2 className="heading-small">Questions to begin with</h2>
          <ul className="explorer-examples">
            {examples.map((example) => (
              <li key={example.name}>
                <button
                  type="button"
                  className={example === chosen ? "chip chip-chosen" : "chip"}
                  aria-pressed={example === chosen}
                  onClick={() => setChosen(example)}
                >
                  {example.name}
                </button>
              </li>
            ))}
          </ul>
        </div>
        {/* A new key starts the editors anew, with the chosen question in them. */}
        <div className="explorer-editor">
          <GraphiQL
            key={chosen.name}
            fetcher={fetcher}
            query={chosen.query}
            variables={chosen.variables}
            defaultEditorToolsVisibility="variables"
            forcedTheme="light"
          />
        </div>
      </main>
    </>
  );
}
