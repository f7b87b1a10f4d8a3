import { FormattedMessage } from "react-intl";
import { Sheet } from "../ui/surface.tsx";
import { UserText } from "../ui/text.tsx";
import { words } from "./organisation-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** Who is there, and what they do; people who ended are left out. */
export function PeopleSheet({ organisation }: { organisation: ShownOrganisation }) {
  if (organisation.people.length === 0) {
    return null;
  }
  return (
    <Sheet title={<FormattedMessage {...words.people} />}>
      <ul className="aside-rows">
        {organisation.people.map(({ person, role }) => (
          <li key={`${person.id} ${role}`}>
            <strong>
              <UserText>{person.displayName}</UserText>
            </strong>
            <span className="second-line">
              <UserText>{role}</UserText>
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
