import { FormattedMessage } from "react-intl";
import { words } from "./messages.ts";

const kinds = {
  ALL: words.illustrative,
  DETAILS: words.detailsIllustrative,
  LINK: words.linkIllustrative,
};

/** The dashed mark beside what is invented for the demonstration. Nothing for "NO". */
export function Illustrative({ what = "ALL" }: { what?: "ALL" | "DETAILS" | "LINK" | "NO" }) {
  if (what === "NO") {
    return null;
  }
  return (
    <span className="illustrative">
      <FormattedMessage {...kinds[what]} />
    </span>
  );
}
