import { FormattedMessage } from "react-intl";
import type { WordsPageQuery } from "../../schema/operations.ts";
import { dayOf } from "../lib/dates.ts";
import { useLanguageNames } from "../lib/languages.ts";
import { Day, UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";

/** How a word was suggested. */
export type Proposal = NonNullable<WordsPageQuery["waiting"][number]["proposal"]>;

/** Who suggested a word, when and in which language, in a sentence. */
export function HowSuggested({ proposal }: { proposal: Proposal }) {
  const languageName = useLanguageNames();
  const values = {
    date: <Day key="date" on={dayOf(proposal.proposedAt)} />,
    language: <bdi key="language">{languageName(proposal.lang).name}</bdi>,
  };
  return proposal.proposedBy ? (
    <FormattedMessage
      {...words.suggestedBy}
      values={{ ...values, name: <UserText key="name">{proposal.proposedBy.displayName}</UserText> }}
    />
  ) : (
    <FormattedMessage {...words.suggested} values={values} />
  );
}
