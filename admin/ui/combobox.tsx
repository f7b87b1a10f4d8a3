import { Suspense, lazy } from "react";
import { TextInput } from "./text-input.tsx";
import type { ComboboxProps } from "./combobox-list.tsx";

/** One suggestion. `lang` is the language of its second line (an own-script name). */
export type { ComboboxOption, ComboboxProps } from "./combobox-list.tsx";

const ComboboxList = lazy(() => import("./combobox-list.tsx").then((module) => ({ default: module.ComboboxList })));

/** A text field with suggestions as one types. Until its keyboard code is here it is a plain text field. */
export function Combobox(props: ComboboxProps) {
  const plain = <TextInput {...props} value={props.text} onChange={props.onText} />;
  return (
    <Suspense fallback={plain}>
      <ComboboxList {...props} />
    </Suspense>
  );
}
