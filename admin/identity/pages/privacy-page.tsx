import { useNetwork } from "../../lib/place.ts";
import { UserText } from "../../ui/text.tsx";
import { words } from "./messages.ts";
import { TextPage } from "./text-page.tsx";
import type { TextSection } from "./text-page.tsx";

const sections: readonly TextSection[] = [
  { heading: words.privacyWho, sentences: [words.privacyWhoWords] },
  {
    heading: words.privacyWhat,
    list: [words.privacyWhat1, words.privacyWhat2, words.privacyWhat3, words.privacyWhat4, words.privacyWhat5],
  },
  { heading: words.privacyNot, sentences: [words.privacyNotWords] },
  { heading: words.privacySee, list: [words.privacySee1, words.privacySee2, words.privacySee3, words.privacySee4] },
  { heading: words.privacyWhy, sentences: [words.privacyWhyWords] },
  { heading: words.privacyLong, sentences: [words.privacyLongWords] },
  { heading: words.privacyRights, sentences: [words.privacyRightsWords] },
  { heading: words.privacyCookies, sentences: [words.privacyCookiesWords] },
];

/** What is kept about people, why, who sees it, and how to have it changed. */
export function PrivacyPage() {
  const network = useNetwork();
  return (
    <TextPage
      title={words.privacy}
      lead={words.privacyLead}
      sections={sections}
      values={{ network: <UserText>{network.name}</UserText> }}
    />
  );
}
