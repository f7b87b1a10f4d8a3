import { words } from "./messages.ts";
import { TextPage } from "./text-page.tsx";
import type { TextSection } from "./text-page.tsx";

const sections: readonly TextSection[] = [
  {
    heading: words.accessibilityCan,
    list: [
      words.accessibilityCan1,
      words.accessibilityCan2,
      words.accessibilityCan3,
      words.accessibilityCan4,
      words.accessibilityCan5,
    ],
  },
  { heading: words.accessibilityState, sentences: [words.accessibilityStateWords] },
  {
    heading: words.accessibilityNot,
    list: [
      words.accessibilityNot1,
      words.accessibilityNot2,
      words.accessibilityNot3,
      words.accessibilityNot4,
      words.accessibilityNot5,
    ],
  },
  { heading: words.accessibilityTested, sentences: [words.accessibilityTestedWords] },
  { heading: words.accessibilityReport, sentences: [words.accessibilityReportWords] },
];

/** The statement that public bodies must publish: what should work, what does not, how it was tested, whom to tell. */
export function AccessibilityPage() {
  return <TextPage title={words.accessibility} lead={words.accessibilityLead} sections={sections} />;
}
