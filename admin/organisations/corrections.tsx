import { FormattedMessage } from "react-intl";
import { QuietButton } from "../ui/button.tsx";
import { withLiterally } from "./directory-address.ts";
import { words } from "./directory-messages.ts";
import type { DirectoryView } from "./directory-page.tsx";

/** Typing errors that were looked past, each with a way to search for what was typed. */
export function Corrections({ view }: { view: DirectoryView }) {
  return view.found.corrections.map(({ typed, read }) => (
    <div className="row" key={typed}>
      <p>
        <FormattedMessage {...words.corrected} values={{ typed: <bdi key="typed">{typed}</bdi>, read: <bdi key="read">{read}</bdi> }} />
      </p>
      <QuietButton onPress={() => view.change(withLiterally(view.search, [typed]))}>
        <FormattedMessage {...words.asTyped} values={{ typed: <bdi key="typed">{typed}</bdi> }} />
      </QuietButton>
    </div>
  ));
}
