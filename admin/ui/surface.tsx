import type { ReactNode } from "react";
import { useId } from "react";

/** A white sheet: something to work on. */
export interface SheetProps {
  title?: ReactNode;
  /** Links at the end of the heading: "Change", "Propose a link". */
  action?: ReactNode;
  /** One soft line under the heading. */
  note?: ReactNode;
  /** Rows parted by lines, each with its own padding. */
  rows?: boolean;
  /** The top edge of a sheet that states an outcome. */
  outcome?: boolean;
  children?: ReactNode;
}

/** A section on a white sheet, named by its heading. */
export function Sheet({ title, action, note, rows, outcome, children }: SheetProps) {
  const id = useId();
  const className = ["sheet", rows && "sheet-rows", outcome && "sheet-outcome"].filter(Boolean).join(" ");
  if (!title) {
    return <div className={className}>{children}</div>;
  }
  return (
    <section className={className} aria-labelledby={id}>
      <div className="sheet-head">
        <h2 id={id}>{title}</h2>
        {action && <div className="sheet-action">{action}</div>}
      </div>
      {note && <p className="sheet-note">{note}</p>}
      {children}
    </section>
  );
}

/** A sand box: help and reasons. */
export function SandBox({ title, children }: { title?: ReactNode; children: ReactNode }) {
  const id = useId();
  if (!title) {
    return <div className="sand">{children}</div>;
  }
  return (
    <section className="sand" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Main column and, at its end or below it on a phone, 344 px of what belongs beside it. */
export function WithAside({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="columns">
      <div className="stack">{children}</div>
      <div className="stack aside-text">{aside}</div>
    </div>
  );
}

/** Sheets one under the other. */
export function Stack({ children, tight }: { children: ReactNode; tight?: boolean }) {
  return <div className={tight ? "stack stack-tight" : "stack"}>{children}</div>;
}

/** Things in a line that wraps: buttons, marks. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="row">{children}</div>;
}

/** What was done, or what waits; it stays until dismissed. */
export function Notice({ kind = "done", actions, children }: NoticeProps) {
  return (
    <div className={kind === "waiting" ? "notice notice-waiting" : "notice"}>
      <div>{children}</div>
      {actions && <div className="row">{actions}</div>}
    </div>
  );
}

/** The words of a notice and what can be done about it. */
export interface NoticeProps {
  kind?: "done" | "waiting";
  actions?: ReactNode;
  children: ReactNode;
}

/** Nothing here: one sentence why, one link what next. */
export function EmptyState({ children, next }: { children: ReactNode; next?: ReactNode }) {
  return (
    <div className="sand">
      <p>{children}</p>
      {next && <p>{next}</p>}
    </div>
  );
}

/** Why something is asked or how it is meant, beside a quiet edge. */
export function QuietEdge({ children }: { children: ReactNode }) {
  return <div className="quiet-edge">{children}</div>;
}
