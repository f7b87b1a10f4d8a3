import { FormattedMessage } from "react-intl";
import type { WordsDescriptor } from "../../lib/words.ts";
import type { ThreadEnd } from "../../ui/thread.tsx";
import type { ShapeForm } from "../../ui/voice.tsx";
import { ends } from "./messages.ts";
import type { ApplicationFile } from "./use-file.tsx";

interface Acted {
  form: ShapeForm;
  words: WordsDescriptor;
}

/** What each side did, by where the application stands. Filled = that side has acted. */
const sides: Record<ApplicationFile["state"], { applicant: Acted; committee: Acted }> = {
  DRAFT: { applicant: { form: "hollow", words: ends.writing }, committee: { form: "hollow", words: ends.toRead } },
  SUBMITTED: { applicant: { form: "filled", words: ends.sent }, committee: { form: "hollow", words: ends.toRead } },
  NEEDS_INFORMATION: {
    applicant: { form: "hollow", words: ends.toAnswer },
    committee: { form: "filled", words: ends.asked },
  },
  IN_REVIEW: { applicant: { form: "filled", words: ends.answered }, committee: { form: "hollow", words: ends.toAnswer } },
  IN_BALLOT: { applicant: { form: "filled", words: ends.applied }, committee: { form: "hollow", words: ends.voting } },
  APPROVED: { applicant: { form: "filled", words: ends.applied }, committee: { form: "filled", words: ends.admitted } },
  REFUSED: { applicant: { form: "filled", words: ends.applied }, committee: { form: "cross", words: ends.refused } },
  DEFERRED: { applicant: { form: "filled", words: ends.applied }, committee: { form: "bar", words: ends.putOff } },
  WITHDRAWN: { applicant: { form: "cross", words: ends.withdrew }, committee: { form: "hollow", words: ends.toAnswer } },
  EXPIRED: { applicant: { form: "hollow", words: ends.silent }, committee: { form: "filled", words: ends.asked } },
};

/** The thread between the applicant and the committee: tied only when both said yes. */
export function turnThread(file: ApplicationFile): { start: ThreadEnd; end: ThreadEnd; tied: boolean } {
  const { applicant, committee } = sides[file.state];
  return {
    tied: file.state === "APPROVED",
    start: {
      voice: file.voice,
      form: applicant.form,
      label: <FormattedMessage {...ends.applicant} />,
      detail: <FormattedMessage {...applicant.words} />,
    },
    end: {
      voice: "TOGETHER",
      form: committee.form,
      label: <FormattedMessage {...ends.committee} />,
      detail: <FormattedMessage {...committee.words} />,
    },
  };
}
