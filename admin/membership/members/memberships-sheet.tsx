import { FormattedMessage } from "react-intl";
import { useViewer } from "../../lib/session.ts";
import { TextLink } from "../../ui/link.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { SecondLine } from "../../ui/table.tsx";
import { UserText } from "../../ui/text.tsx";
import { belongs, type MemberRow } from "./members.ts";
import { overTime as words, states } from "./messages.ts";

/** Each membership with a way to it, and whether it has accepted the agreement that is in force. */
export function MembershipsSheet({ rows }: { rows: readonly MemberRow[] }) {
  const known = useViewer() !== null;
  const current = rows.filter((row) => belongs(row.state));
  return (
    <Sheet
      title={<FormattedMessage {...words.memberships} />}
      action={
        <TextLink to="agreement" className="quiet-link">
          <FormattedMessage {...words.agreement} />
        </TextLink>
      }
    >
      <ul className="plain-list">
        {current.map((row) => (
          <li key={row.id}>
            <TextLink to={`members/${row.id}`}>
              <FormattedMessage {...words.membershipOf} values={{ name: <UserText>{row.organisation.name}</UserText> }} />
            </TextLink>
            <SecondLine>
              <FormattedMessage {...states[row.state]} />
              {known && <AgreementWords row={row} />}
            </SecondLine>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function AgreementWords({ row }: { row: MemberRow }) {
  const [latest] = row.acceptances;
  if (row.agreementToAccept) {
    return (
      <>
        {" · "}
        <FormattedMessage {...words.waits} values={{ version: row.agreementToAccept.version }} />
      </>
    );
  }
  return latest ? (
    <>
      {" · "}
      <FormattedMessage {...words.accepted} values={{ version: latest.version }} />
    </>
  ) : null;
}
