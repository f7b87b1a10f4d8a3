import { FormattedMessage, useIntl } from "react-intl";
import { SettingsRolesDocument } from "../../../schema/operations.ts";
import type { SettingsRolesQuery } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { today } from "../../lib/dates.ts";
import { useNetwork } from "../../lib/place.ts";
import { useViewer } from "../../lib/session.ts";
import { Actions } from "../../ui/actions.tsx";
import { Answer, NotFoundPage, SignInNeededPage } from "../../ui/answer.tsx";
import { LinkButton } from "../../ui/button.tsx";
import { DownloadMenu } from "../../ui/download.tsx";
import { QuietLink, TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { EmptyState, Sheet, Stack } from "../../ui/surface.tsx";
import { SecondLine, Table } from "../../ui/table.tsx";
import type { Column } from "../../ui/table.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { UndoButton } from "../../ui/undo-button.tsx";
import { Claims } from "./claims.tsx";
import { roleWords, words } from "./messages.ts";

/** A role as the settings list it. */
export type ListedRole = NonNullable<SettingsRolesQuery["network"]>["roleAssignments"][number];

/** Seats are given and ended on Members, with their terms; claims stand apart. */
function isListed(role: ListedRole): boolean {
  return !role.pending && role.role !== "COMMITTEE_SEAT";
}

/** Who holds which role in the partnership, and until when. */
export function PeopleSettingsPage() {
  const intl = useIntl();
  const viewer = useViewer();
  const network = useNetwork();
  const asked = useQuestion(SettingsRolesDocument, { handle: network.handle });
  if (viewer === null) {
    return <SignInNeededPage />;
  }
  return (
    <Answer of={asked}>
      {(data) =>
        data.network ? (
          <Page
            title={intl.formatMessage(words.people)}
            section={intl.formatMessage(words.title)}
            back={{ to: "settings", label: intl.formatMessage(words.back) }}
          >
            <Stack>
              <Actions>
                <LinkButton to="settings/people/invite">
                  <FormattedMessage {...words.invite} />
                </LinkButton>
                <QuietLink to="settings/people/assign">
                  <FormattedMessage {...words.assign} />
                </QuietLink>
              </Actions>
              <Claims claims={data.network.roleAssignments.filter((role) => role.pending)} />
              <Roles roles={data.network.roleAssignments.filter(isListed)} network={data.network.id} />
            </Stack>
          </Page>
        ) : (
          <NotFoundPage />
        )
      }
    </Answer>
  );
}

function Roles({ roles, network }: { roles: readonly ListedRole[]; network: string }) {
  const intl = useIntl();
  const columns: Column<ListedRole>[] = [
    {
      key: "person",
      head: intl.formatMessage(words.person),
      cell: ({ person }) => (
        <strong>
          <UserText>{person.displayName}</UserText>
        </strong>
      ),
    },
    { key: "role", head: intl.formatMessage(words.role), cell: (role) => <RoleInWords role={role} /> },
    { key: "from", head: intl.formatMessage(words.since), cell: ({ from }) => <Day on={from} /> },
    {
      key: "to",
      head: intl.formatMessage(words.until),
      cell: ({ to }) => (to ? <Day on={to} /> : <FormattedMessage {...words.openEnded} />),
    },
    {
      key: "end",
      head: intl.formatMessage(words.action),
      headHidden: true,
      cell: (role) => <RoleActs role={role} />,
    },
  ];
  if (roles.length === 0) {
    return (
      <EmptyState>
        <FormattedMessage {...words.noRoles} />
      </EmptyState>
    );
  }
  return (
    <Sheet
      title={<FormattedMessage {...words.rolesCaption} values={{ count: roles.length }} />}
      note={
        <FormattedMessage
          {...words.seatsNote}
          values={{ link: (chunks) => <TextLink to="members">{chunks}</TextLink> }}
        />
      }
    >
      <Table
        caption={<FormattedMessage {...words.rolesCaption} values={{ count: roles.length }} />}
        captionHidden
        columns={columns}
        rows={roles}
        rowKey={(role) => role.id}
      />
      <DownloadMenu list="roles" variables={{ network }} count={roles.length} />
    </Sheet>
  );
}

/** Ending a role that is held, and taking its end back. */
function RoleActs({ role: { id, person, to, can, undoable } }: { role: ListedRole }) {
  const isHeld = to === null || to >= today();
  return (
    <>
      {can.includes("endRole") && isHeld && (
        <TextLink to={`settings/people/${id}/end`} className="quiet-link">
          <span>
            <FormattedMessage {...words.end} />{" "}
            <span className="hidden-words">
              <FormattedMessage
                {...words.endHidden}
                values={{ name: <UserText key="name">{person.displayName}</UserText> }}
              />
            </span>
          </span>
        </TextLink>
      )}
      <UndoButton act={undoable} of={person.displayName} />
    </>
  );
}

/** A role, and for which organisation. */
function RoleInWords({ role }: { role: ListedRole }) {
  return (
    <>
      <FormattedMessage {...roleWords[role.role]} />
      {role.organisation && (
        <SecondLine>
          <FormattedMessage
            {...words.forOrganisation}
            values={{ organisation: <UserText>{role.organisation.name}</UserText> }}
          />
        </SecondLine>
      )}
    </>
  );
}
