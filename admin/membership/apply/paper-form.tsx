import { FormattedMessage } from "react-intl";
import { useNetwork } from "../../lib/place.ts";
import type { WordsDescriptor } from "../../lib/words.ts";
import { UserText } from "../../ui/text.tsx";
import { words } from "./messages.ts";
import "./paper-form.css";
import { paperWords } from "./paper-words.ts";
import { questionOf } from "./questions.ts";

/** The seven questions in the order of the screens, and how many lines of handwriting each has. */
const asked = [
  ["name", 1],
  ["purpose", 4],
  ["communities", 2],
  ["areas", 1],
  ["languages", 1],
  ["skills", 2],
  ["contact", 2],
] as const;

/** What whoever enters the form must know of how it was filled in. */
const ends = [paperWords.gave, paperWords.language, paperWords.writer, paperWords.agree];

/** The form that is filled in by hand: what happens with it, the questions with lines to write on, and who said it. */
export function PaperForm() {
  const network = useNetwork();
  return (
    <section className="sheet paper-form" aria-labelledby="paper-form">
      <p className="paper-network">
        <UserText>{network.name}</UserText>
      </p>
      <h2 id="paper-form">
        <FormattedMessage {...words.title} />
      </h2>
      <p>
        <strong>
          <FormattedMessage {...paperWords.free} />
        </strong>{" "}
        <FormattedMessage {...paperWords.own} /> <FormattedMessage {...paperWords.readers} />
      </p>
      <ol className="paper-questions">
        {asked.map(([key, lines]) => (
          <PaperQuestion key={key} of={key} lines={lines} />
        ))}
      </ol>
      <dl className="paper-ends">
        {ends.map((end) => (
          <div key={end.id}>
            <dt>
              <FormattedMessage {...end} />
            </dt>
            <dd className="paper-line" />
          </div>
        ))}
      </dl>
      <p>
        <FormattedMessage {...paperWords.handIn} />
      </p>
    </section>
  );
}

/** Hints that speak of a screen are left out on paper. */
const hintsOfPaper: Readonly<Record<string, WordsDescriptor | undefined>> = {
  purpose: questionOf("purpose")?.hint,
  areas: questionOf("areas")?.hint,
  skills: questionOf("skills")?.hint,
  contact: questionOf("contact")?.hint,
};

function PaperQuestion({ of: key, lines }: { of: string; lines: number }) {
  const question = questionOf(key);
  const hint = hintsOfPaper[key];
  if (question === undefined) {
    return null;
  }
  return (
    <li>
      <h3>
        <FormattedMessage {...question.ask} />
      </h3>
      {hint && (
        <p className="paper-hint">
          <FormattedMessage {...hint} />
        </p>
      )}
      {Array.from({ length: lines }, (_none, line) => (
        <div key={line} className="paper-line" />
      ))}
    </li>
  );
}
