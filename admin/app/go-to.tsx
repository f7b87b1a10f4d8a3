import { Suspense, lazy, useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Dialog } from "../ui/dialog.tsx";
import { HeaderButton } from "../ui/header.tsx";
import type { NavigationItem } from "../ui/navigation.tsx";
import { words } from "./messages.ts";

const Finder = lazy(async () => ({ default: (await import("./finder.tsx")).Finder }));

/** "Go to…": a visible button, and Ctrl or ⌘ with K. No single-key shortcuts: they break voice control. */
export function GoToTool({ places }: { places: readonly NavigationItem[] }) {
  const intl = useIntl();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        setOpen(true);
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <HeaderButton onPress={() => setOpen(true)}>
        <FormattedMessage {...words.goTo} />
      </HeaderButton>
      <Dialog title={intl.formatMessage(words.goToTitle)} open={open} onClose={() => setOpen(false)}>
        <Suspense>
          <Finder places={places} onGo={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  );
}
