import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";

/** The way back to an organisation's page, with its name. */
export function backTo(organisation: { handle: string; name: string }): { to: string; label: ReactNode } {
  return {
    to: `organisations/${organisation.handle}`,
    label: (
      <span>
        <FormattedMessage {...words.back} values={{ name: <UserText key="name">{organisation.name}</UserText> }} />
      </span>
    ),
  };
}
