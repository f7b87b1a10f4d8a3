import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import { TextLink } from "./link.tsx";
import type { TextLinkProps } from "./link.tsx";
import { words } from "./messages.ts";

/** Primary is one per task; secondary is white; `busy` keeps focus and swallows a second press. */
export interface ButtonProps {
  children: ReactNode;
  kind?: "primary" | "secondary";
  small?: boolean;
  wideOnPhone?: boolean;
  busy?: boolean;
  /** Without it the button submits its form. */
  onPress?: () => void;
}

function classNames(kind: string, small: boolean, wide: boolean): string {
  return ["button", kind === "secondary" && "button-secondary", small && "button-small", wide && "wide-on-phone"]
    .filter(Boolean)
    .join(" ");
}

/** A button that does something. */
export function Button({ children, kind = "primary", small = false, wideOnPhone = false, busy, onPress }: ButtonProps) {
  return (
    <button
      type={onPress ? "button" : "submit"}
      className={classNames(kind, small, wideOnPhone)}
      aria-disabled={busy ? true : undefined}
      onClick={(event) => {
        if (busy) {
          event.preventDefault();
          return;
        }
        onPress?.();
      }}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button, for the next page of a task. */
export function LinkButton({ to, children, kind = "primary", small = false, wideOnPhone = false, state }: LinkButtonProps) {
  return (
    <TextLink to={to} className={classNames(kind, small, wideOnPhone)} state={state}>
      {children}
    </TextLink>
  );
}

/** Where it goes, and how it looks. */
export interface LinkButtonProps extends Pick<TextLinkProps, "state"> {
  to: string;
  children: ReactNode;
  kind?: "primary" | "secondary";
  small?: boolean;
  wideOnPhone?: boolean;
}

/** A lesser act: underlined text, still 44 px high. `hidden` completes the words for those who do not see the place. */
export function QuietButton({ children, hidden, onPress }: QuietButtonProps) {
  return (
    <button type="button" className="quiet-button" onClick={onPress}>
      {children}
      {hidden && (
        <span className="hidden-words">
          {" "}
          <bdi dir="auto">{hidden}</bdi>
        </span>
      )}
    </button>
  );
}

/** What the quiet button says and does. */
export interface QuietButtonProps {
  children: ReactNode;
  hidden?: ReactNode;
  onPress: () => void;
}

/** Prints the page: the printed sheet has all answers and no navigation. */
export function PrintButton({ children }: { children?: ReactNode }) {
  const intl = useIntl();
  return <QuietButton onPress={() => window.print()}>{children ?? intl.formatMessage(words.print)}</QuietButton>;
}
