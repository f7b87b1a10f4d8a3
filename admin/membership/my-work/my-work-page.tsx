import { FormattedMessage, useIntl } from "react-intl";
import type { MyWorkQuery } from "../../../schema/operations.ts";
import { MyWorkDocument } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { today, weekdayWords } from "../../lib/dates.ts";
import { useNetwork } from "../../lib/place.ts";
import { Answer, SignInNeededPage } from "../../ui/answer.tsx";
import { Illustrative } from "../../ui/illustrative.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { EmptyState, WithAside } from "../../ui/surface.tsx";
import { UserText } from "../../ui/text.tsx";
import "../membership.css";
import { Happened } from "./happened.tsx";
import { words } from "./messages.ts";
import { TaskRows } from "./task-rows.tsx";
import { readerOf, tasksByTime } from "./tasks.ts";
import { WaitingOnOthers } from "./waiting-on-others.tsx";

type ViewerAnswer = NonNullable<MyWorkQuery["viewer"]>;

/** My work: what needs the reader today, this week and later; what they wait for; what happened. */
export function MyWorkPage() {
  const work = useQuestion(MyWorkDocument, {});
  return <Answer of={work}>{({ viewer }) => (viewer ? <MyWork viewer={viewer} /> : <SignInNeededPage />)}</Answer>;
}

function MyWork({ viewer }: { viewer: ViewerAnswer }) {
  const intl = useIntl();
  const { demonstration } = useNetwork();
  const day = today();
  const groups = tasksByTime(viewer.tasks, day);
  const reader = readerOf(viewer);
  return (
    <Page
      title={intl.formatMessage(words.title)}
      lead={<Lead viewer={viewer} dueToday={groups.today.length} day={day} />}
      below={demonstration === "NONE" ? null : <DemonstrationNote />}
    >
      <WithAside
        aside={
          <>
            <WaitingOnOthers tasks={viewer.waitingOnOthers} reader={reader} />
            <Happened events={viewer.recent} reader={reader} />
          </>
        }
      >
        {viewer.tasks.length === 0 && <NothingToDo />}
        {(["today", "week", "later"] as const).map(
          (group) =>
            groups[group].length > 0 && (
              <section key={group} aria-labelledby={`work-${group}`}>
                <h2 id={`work-${group}`} className="work-heading">
                  <FormattedMessage {...words[group]} />
                </h2>
                <TaskRows tasks={groups[group]} reader={reader} today={day} />
              </section>
            ),
        )}
      </WithAside>
    </Page>
  );
}

function Lead({ viewer, dueToday, day }: { viewer: ViewerAnswer; dueToday: number; day: string }) {
  const intl = useIntl();
  const network = useNetwork();
  const seats = viewer.seats.filter((seat) => seat.committee.network.id === network.id);
  return (
    <>
      <FormattedMessage
        {...words.lead}
        values={{
          date: <bdi key="date">{weekdayWords(day, intl.locale)}</bdi>,
          count: viewer.taskCount,
          today: dueToday,
          b: (chunks) => (
            <strong>
              <bdi>{chunks}</bdi>
            </strong>
          ),
        }}
      />
      {seats.map((seat) => (
        <span key={seat.id}>
          {" "}
          <FormattedMessage
            {...words.leadSeat}
            values={{
              organisation: (
                <TextLink key={seat.id} to={`organisations/${seat.organisation.handle}`}>
                  <UserText>{seat.organisation.name}</UserText>
                </TextLink>
              ),
            }}
          />
        </span>
      ))}
    </>
  );
}

function DemonstrationNote() {
  return (
    <p className="page-note">
      <FormattedMessage {...words.illustrative} values={{ mark: <Illustrative key="mark" /> }} />
    </p>
  );
}

function NothingToDo() {
  return (
    <EmptyState
      next={
        <TextLink to="directory">
          <FormattedMessage {...words.nothingNext} />
        </TextLink>
      }
    >
      <FormattedMessage {...words.nothing} />
    </EmptyState>
  );
}
