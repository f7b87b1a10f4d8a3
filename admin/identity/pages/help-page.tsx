import { FormattedMessage, useIntl } from "react-intl";
import { TextLink } from "../../ui/link.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { words } from "./messages.ts";
import { TextPage } from "./text-page.tsx";
import type { TextSection } from "./text-page.tsx";

const terms = [
  [words.termVoice, words.termVoiceWords],
  [words.termSeat, words.termSeatWords],
  [words.termThread, words.termThreadWords],
  [words.termSla, words.termSlaWords],
  [words.termIllustrative, words.termIllustrativeWords],
] as const;

const sections: readonly TextSection[] = [
  {
    heading: words.helpTalk,
    sentences: [words.helpTalkWords],
    after: (
      <p>
        <TextLink to="about">
          <FormattedMessage {...words.helpTalkLink} />
        </TextLink>
      </p>
    ),
  },
  { heading: words.helpFind, sentences: [words.helpFindWords] },
  { heading: words.helpContact, sentences: [words.helpContactWords] },
  { heading: words.helpKeep, sentences: [words.helpKeepWords] },
  { heading: words.helpSignIn, sentences: [words.helpSignInWords] },
  { heading: words.helpKeys, sentences: [words.helpKeysWords] },
];

/** How to do the usual things, whom to ask, and the words used here. */
export function HelpPage() {
  const intl = useIntl();
  return (
    <TextPage title={words.help} lead={words.helpLead} sections={sections}>
      <Sheet title={intl.formatMessage(words.helpTerms)}>
        <SummaryList
          rows={terms.map(([term, meaning]) => ({
            key: term.id,
            question: intl.formatMessage(term),
            answer: intl.formatMessage(meaning),
          }))}
        />
      </Sheet>
    </TextPage>
  );
}
