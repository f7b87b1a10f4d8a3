import type { ReactNode } from "react";
import { useId } from "react";
import { Sheet } from "../../ui/surface.tsx";

/** One of two steps on a sheet: done = filled disc, now = ring, shut = dashed ring. */
export interface NumberedSheetProps {
  number: number;
  state: "done" | "now" | "shut";
  title: ReactNode;
  children: ReactNode;
}

const looks = { done: "number number-done", now: "number", shut: "number number-shut" };

/** A sheet whose heading carries the number of the step. */
export function NumberedSheet({ number, state, title, children }: NumberedSheetProps) {
  const id = useId();
  return (
    <Sheet>
      <section aria-labelledby={id}>
        <h2 className="numbered" id={id}>
          <bdi className={looks[state]}>{number}</bdi>
          <span>{title}</span>
        </h2>
        {children}
      </section>
    </Sheet>
  );
}
