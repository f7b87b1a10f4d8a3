import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { useSearchParams } from "react-router";
import { UserText } from "../ui/text.tsx";
import { words } from "./change-messages.ts";

/** A way back, with the words of its link. */
export interface BackTo {
  to: string;
  label: ReactNode;
}

/** The way back to an organisation's page, with its name. */
export function backTo(organisation: { handle: string; name: string }): BackTo {
  return backWith(`organisations/${organisation.handle}`, organisation.name);
}

/** The way back to the page of a service, with its name. */
export function backToService(service: { id: string; name: string; organisation: { handle: string } }): BackTo {
  return backWith(`organisations/${service.organisation.handle}/services/${service.id}`, service.name);
}

function backWith(to: string, name: string): BackTo {
  return {
    to,
    label: (
      <span>
        <FormattedMessage {...words.back} values={{ name: <UserText key="name">{name}</UserText> }} />
      </span>
    ),
  };
}

/** The pages outside this slice from which one comes to change something: a renewal that is looked through. */
const renewal = /^members\/[\w-]+\/renewal(?:\/[a-z]+)?$/u;

/** Where a change leads back to: the page that the address names as `back`, else the organisation's own. */
export function useBackTo(organisation: { handle: string; name: string }): BackTo {
  const [parameters] = useSearchParams();
  const asked = parameters.get("back") ?? "";
  return renewal.test(asked)
    ? { to: asked, label: <FormattedMessage {...words.backToRenewal} /> }
    : backTo(organisation);
}

/** What addresses further in carry along, so that they lead back to the same place. */
export function useKeptBack(): string {
  const [parameters] = useSearchParams();
  const asked = parameters.get("back") ?? "";
  return renewal.test(asked) ? `?back=${asked}` : "";
}
