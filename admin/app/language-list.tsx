import { useQueryClient } from "@tanstack/react-query";
import { ChooseLanguageDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { pageLanguages } from "../lib/language.ts";
import type { PageLanguage } from "../lib/language.ts";
import { useLanguage } from "../lib/locale.tsx";
import { useViewer } from "../lib/session.ts";

/** The languages of the pages, each by its own name. Choosing keeps the page and what was typed into it. */
export function LanguageList({ label }: { label: string }) {
  const client = useQueryClient();
  const viewer = useViewer();
  const { language, choose } = useLanguage();
  const { act } = useAct(ChooseLanguageDocument);
  const change = async (next: PageLanguage) => {
    await choose(next);
    // What the service says in words is asked again, in the new language.
    await (viewer ? act({ language: next.tag }) : client.invalidateQueries());
  };
  return (
    <ul className="language-list" aria-label={label}>
      {pageLanguages.map((one) => (
        <li key={one.tag}>
          <button
            type="button"
            className="quiet-button"
            lang={one.tag}
            dir={one.direction}
            aria-pressed={one.tag === language.tag}
            onClick={() => void change(one)}
          >
            {one.endonym}
          </button>
        </li>
      ))}
    </ul>
  );
}
