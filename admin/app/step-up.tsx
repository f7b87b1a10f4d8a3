import { Suspense, lazy, useEffect, useState } from "react";
import { useIntl } from "react-intl";
import { setStepUp } from "../lib/step-up.ts";
import { Dialog } from "../ui/dialog.tsx";
import { words } from "./messages.ts";

const StepUpForm = lazy(async () => ({ default: (await import("./step-up-form.tsx")).StepUpForm }));

interface Asked {
  ways: readonly string[];
  answer: (confirmed: boolean) => void;
}

/** Asks the reader to confirm that it is them when an act needs it; the screen below keeps what was typed. */
export function StepUp() {
  const intl = useIntl();
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    setStepUp((ways) => new Promise((answer) => setAsked({ ways, answer })));
    return () => setStepUp(null);
  }, []);
  const close = (confirmed: boolean) => {
    asked?.answer(confirmed);
    setAsked(null);
  };
  return (
    <Dialog title={intl.formatMessage(words.stepUp)} open={asked !== null} onClose={() => close(false)}>
      <Suspense>
        <StepUpForm ways={asked?.ways ?? []} onConfirmed={() => close(true)} />
      </Suspense>
    </Dialog>
  );
}
