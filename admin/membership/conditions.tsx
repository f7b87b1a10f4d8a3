import { FormattedMessage } from "react-intl";
import { UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";

/** A decision, or a letter that is being written. */
interface WithConditions {
  conditions: readonly string[];
  reasonsLang: string | null;
}

/** The conditions of an approval as a list, in the language of its letter. */
export function ConditionList({ of: { conditions, reasonsLang } }: { of: WithConditions }) {
  return (
    <ul>
      {conditions.map((condition) => (
        <li key={condition}>
          <UserText lang={reasonsLang}>{condition}</UserText>
        </li>
      ))}
    </ul>
  );
}

/** The conditions of an approval below a heading; nothing where there are none. */
export function Conditions({ of }: { of: WithConditions }) {
  if (of.conditions.length === 0) {
    return null;
  }
  return (
    <>
      <h3>
        <FormattedMessage {...words.conditions} />
      </h3>
      <ConditionList of={of} />
    </>
  );
}
