import { FormattedMessage, useIntl } from "react-intl";
import type { MyWorkQuery } from "../../../schema/operations.ts";
import { dayOf, dayWords } from "../../lib/dates.ts";
import { TextLink } from "../../ui/link.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { SecondLine } from "../../ui/table.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { UndoButton } from "../../ui/undo-button.tsx";
import { words } from "./messages.ts";
import type { Reader } from "./tasks.ts";

type RecentEvent = NonNullable<MyWorkQuery["viewer"]>["recent"][number];

interface Place {
  name: string;
  /** Its page; null where it has none of its own. */
  to: string | null;
}

/** What an event happened to, where it has a name and a page. */
function placeOf({ subject }: RecentEvent, reader: Reader): Place | null {
  switch (subject?.__typename) {
    case "Application": {
      const page = reader.applicationIds.includes(subject.id) ? "apply" : "applications";
      return { name: subject.about.name, to: `/${subject.committee.network.handle}/${page}/${subject.id}` };
    }
    case "Ballot":
      return subject.concerns
        ? { name: subject.concerns.name, to: `/${subject.committee.network.handle}/ballots/${subject.id}` }
        : null;
    case "Organisation":
      return { name: subject.name, to: `organisations/${subject.handle}` };
    case "PartnershipLink":
      return { name: `${subject.fromName} · ${subject.toName}`, to: null };
    case "Seat":
      return { name: subject.seatOf.name, to: "members" };
    case "RoleAssignment":
      return { name: subject.heldBy.displayName, to: null };
    default:
      return null;
  }
}

/** Events that follow each other on one day and concern the same thing: its name stands once above them. */
function byThing(events: readonly RecentEvent[]): RecentEvent[][] {
  const groups: RecentEvent[][] = [];
  for (const event of events) {
    const group = groups.at(-1);
    const former = group?.[0];
    const isOfIt = former?.subject && former.subject.id === event.subject?.id && dayOf(former.at) === dayOf(event.at);
    if (group && isOfIt) {
      group.push(event);
    } else {
      groups.push([event]);
    }
  }
  return groups;
}

/** What happened lately, newest first, with what it happened to. */
export function Happened({ events, reader }: { events: readonly RecentEvent[]; reader: Reader }) {
  const { locale } = useIntl();
  const earliest = events.at(-1);
  if (earliest === undefined) {
    return null;
  }
  const date = <bdi key="date">{dayWords(dayOf(earliest.at), locale)}</bdi>;
  return (
    <Sheet
      title={
        <bdi>
          <FormattedMessage {...words.since} values={{ date }} />
        </bdi>
      }
    >
      <ul className="plain-list">
        {byThing(events).map((group) => (
          <HappenedRow key={group[0]?.id} events={group} reader={reader} />
        ))}
      </ul>
    </Sheet>
  );
}

function PlaceName({ place: { name, to } }: { place: Place }) {
  if (to === null) {
    return (
      <strong>
        <UserText>{name}</UserText>
      </strong>
    );
  }
  return (
    <TextLink to={to} className="strong">
      <UserText>{name}</UserText>
    </TextLink>
  );
}

function HappenedRow({ events, reader }: { events: readonly RecentEvent[]; reader: Reader }) {
  const [newest] = events;
  if (newest === undefined) {
    return null;
  }
  const place = placeOf(newest, reader);
  return (
    <li>
      {place && <PlaceName place={place} />}
      {events.map((event) => (
        <div key={event.id}>
          <UserText>{event.summary}</UserText>
          <UndoButton act={event} of={event.summary} />
        </div>
      ))}
      <SecondLine>
        <Day on={dayOf(newest.at)} />
      </SecondLine>
    </li>
  );
}
