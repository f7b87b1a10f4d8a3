import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { QuietButton } from "./button.tsx";
import { words } from "./messages.ts";

/** A native dialog: Escape closes it, focus goes back to what opened it. */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) {
      dialog.current?.showModal();
    }
    if (!open && dialog.current?.open) {
      dialog.current.close();
    }
  }, [open]);
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={id} onClose={onClose}>
      {open && (
        <>
          <div className="dialog-head">
            <h2 id={id}>{title}</h2>
            <QuietButton onPress={onClose}>
              <FormattedMessage {...words.close} />
            </QuietButton>
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}

/** Its heading, and whether it is open. */
export interface DialogProps {
  title: ReactNode;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}
