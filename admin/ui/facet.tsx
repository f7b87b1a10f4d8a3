import { useState } from "react";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { QuietButton } from "./button.tsx";
import { Checkbox } from "./choices.tsx";
import { words } from "./messages.ts";

/** One value of a facet; its count equals what choosing it gives. */
export interface FacetOption {
  value: string;
  label: ReactNode;
  count: number;
  selected: boolean;
}

/** A facet: legend, six values at most until "All …" is pressed; chosen ones always show. */
export interface FacetProps {
  id: string;
  name: string;
  options: readonly FacetOption[];
  /** What the options come from: a box stands as it was pressed until the next answer is here. */
  answer: unknown;
  onToggle(value: string, selected: boolean): void;
  /** How many show before "All …". */
  few?: number;
  /** Names what "All …" opens: "All 23 languages". */
  allWords?: string;
}

/** Boxes that were pressed since an answer came. */
interface Pressed {
  answer: unknown;
  boxes: Record<string, boolean>;
}

const FEW = 6;

/** A fieldset of counted boxes on the page, not in a box. */
export function Facet({ id, name, options, answer, onToggle, few = FEW, allWords }: FacetProps) {
  const [all, setAll] = useState(false);
  const [pressed, setPressed] = useState<Pressed>({ answer, boxes: {} });
  const boxes = pressed.answer === answer ? pressed.boxes : {};
  const toggle = (value: string, selected: boolean) => {
    setPressed({ answer, boxes: { ...boxes, [value]: selected } });
    onToggle(value, selected);
  };
  const shown = all ? options : options.filter((option, index) => index < few || option.selected);
  return (
    <fieldset className="facet">
      <legend className="field-label">{name}</legend>
      {shown.map((option) => (
        <Checkbox
          key={option.value}
          id={`${id}-${option.value}`}
          label={option.label}
          count={option.count}
          checked={boxes[option.value] ?? option.selected}
          onChange={(selected) => toggle(option.value, selected)}
        />
      ))}
      {options.length > few && (
        <QuietButton onPress={() => setAll(!all)}>
          {all || allWords === undefined ? (
            <FormattedMessage
              {...(all ? words.fewer : words.showAll)}
              values={{
                count: options.length,
                name,
                hidden: (chunks) => <span className="hidden-words">{chunks}</span>,
              }}
            />
          ) : (
            allWords
          )}
        </QuietButton>
      )}
    </fieldset>
  );
}
