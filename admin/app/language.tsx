import { Suspense, lazy, useState } from "react";
import { useIntl } from "react-intl";
import { useLanguage } from "../lib/locale.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { HeaderButton } from "../ui/header.tsx";
import { words } from "./messages.ts";

const LanguageWords = lazy(async () => ({ default: (await import("./language-dialog.tsx")).LanguageWords }));

/** The way to another language: says which one the pages are in, and where to find somebody who speaks another. */
export function LanguageTool({ className }: { className: "language-button" | "language-item" }) {
  const intl = useIntl();
  const { language } = useLanguage();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <HeaderButton className={className} onPress={() => setOpen(true)}>
        <span lang={language.tag}>{language.endonym}</span>
      </HeaderButton>
      <Dialog title={intl.formatMessage(words.languageTitle)} open={open} onClose={close}>
        <Suspense>
          <LanguageWords onClose={close} />
        </Suspense>
      </Dialog>
    </>
  );
}
