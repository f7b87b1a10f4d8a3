import { FormattedMessage, useIntl } from "react-intl";
import type { ReactNode } from "react";
import { ConfirmALinkDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { dayOf } from "../lib/dates.ts";
import { useNotices } from "../lib/notices.tsx";
import { Button } from "../ui/button.tsx";
import { Illustrative } from "../ui/illustrative.tsx";
import { QuietLink, TextLink } from "../ui/link.tsx";
import { Tag } from "../ui/tag.tsx";
import type { TagKind } from "../ui/tag.tsx";
import { Day, Naming, UserText } from "../ui/text.tsx";
import { Thread } from "../ui/thread.tsx";
import { UndoButton } from "../ui/undo-button.tsx";
import { kindWords, stateWords, words } from "./messages.ts";
import type { LinkedOrganisation, ShownLink } from "./links-section.tsx";

const tagKinds: Record<ShownLink["state"], TagKind> = {
  PROPOSED: "waiting",
  CONFIRMED_BY_BOTH: "done",
  DISPUTED: "problem",
  ENDED: "closed",
  LAPSED: "closed",
};

const hidden = (chunks: ReactNode) => <span className="hidden-words">{chunks}</span>;

/** One link as seen from one of its organisations: the thread, the partner, what it is, where it stands, what can be done. */
export function LinkRow({ link, organisation }: { link: ShownLink; organisation: LinkedOrganisation }) {
  const [partner, partnerName] = partnerOf(link, organisation);
  const tied = link.state === "CONFIRMED_BY_BOTH";
  const proposedByUs = link.proposedBy?.id === organisation.id;
  const waitingForUs = link.can.includes("confirmLink") && link.state === "PROPOSED";
  return (
    <li className="link-row">
      <Thread
        start={{ voice: organisation.voice, form: tied || proposedByUs ? "filled" : "hollow" }}
        end={{ voice: partner?.voice ?? "UNKNOWN", form: tied || !proposedByUs ? "filled" : "hollow" }}
        tied={tied}
      />
      <div className="link-words">
        <PartnerName handle={partner?.handle} name={partnerName} />
        <p>
          <strong>
            <FormattedMessage {...kindWords[link.kind]} />
          </strong>
          <LinkDates link={link} organisation={organisation} partnerName={partnerName} />{" "}
          {link.illustrative && <Illustrative what="LINK" />}
        </p>
        {link.purpose && (
          <p className="second-line">
            <UserText>{link.purpose}</UserText>
          </p>
        )}
        <LinkActs link={link} organisation={organisation} partnerName={partnerName} />
        <UndoButton act={link.undoable} of={partnerName} />
      </div>
      <Tag kind={tagKinds[link.state]}>
        <FormattedMessage {...stateWords[waitingForUs ? "WAITING_FOR_US" : link.state]} />
      </Tag>
    </li>
  );
}

/** The other organisation, null where it is not shown to the reader, and its name. */
function partnerOf(link: ShownLink, organisation: LinkedOrganisation): [ShownLink["to"], string] {
  return link.from?.id === organisation.id ? [link.to, link.toName] : [link.from, link.fromName];
}

function PartnerName({ handle, name }: { handle: string | undefined; name: string }) {
  if (handle !== undefined) {
    return (
      <TextLink to={`organisations/${handle}`} className="link-partner">
        <UserText>{name}</UserText>
      </TextLink>
    );
  }
  return (
    <>
      <span className="link-partner">
        <UserText>{name}</UserText>
      </span>{" "}
      <span className="second-line">
        <FormattedMessage {...words.onlyTheirName} />
      </span>
    </>
  );
}

interface LinkPartProps {
  link: ShownLink;
  organisation: LinkedOrganisation;
  partnerName: string;
}

function LinkDates({ link, organisation, partnerName }: LinkPartProps) {
  const start = <Day key="start" on={link.startedOn} />;
  const end = link.endsOn && <Day key="end" on={link.endsOn} />;
  const who = (name: string | null) => name && <UserText key="who">{name}</UserText>;
  if (link.state === "PROPOSED") {
    const proposer = link.proposedBy?.id === organisation.id ? organisation.name : partnerName;
    return (
      <>
        ,{" "}
        <FormattedMessage
          {...words.proposedBy}
          values={{
            name: <UserText key="name">{proposer}</UserText>,
            date: <Day key="date" on={dayOf(link.proposedAt)} />,
          }}
        />
      </>
    );
  }
  return (
    <>
      {", "}
      {end ? (
        <FormattedMessage {...(link.state === "ENDED" ? words.ended : words.fromTo)} values={{ start, end }} />
      ) : (
        <FormattedMessage {...words.since} values={{ start }} />
      )}
      {link.state !== "ENDED" && "."}
      {link.state === "CONFIRMED_BY_BOTH" && link.confirmedAt && (
        <>
          {" "}
          <FormattedMessage {...words.theySaidYes} values={{ date: <Day key="date" on={dayOf(link.confirmedAt)} /> }} />
        </>
      )}
      {[link.whoDecides, link.whoHoldsMoney].map((said) => said && <OwnSentence key={said}>{said}</OwnSentence>)}
      {link.disputedReason && link.state === "DISPUTED" && (
        <Sentence message={words.disputedBecause} values={{ reason: who(link.disputedReason) }} />
      )}
      {link.endedReason && <Sentence message={words.endedBecause} values={{ reason: who(link.endedReason) }} />}
    </>
  );
}

/** A sentence of the parties themselves, which may lack its full stop. */
function OwnSentence({ children }: { children: string }) {
  return (
    <>
      {" "}
      <UserText>{/[.!?…۔।]$/u.test(children) ? children : `${children}.`}</UserText>
    </>
  );
}

function Sentence({ message, values }: { message: (typeof words)[keyof typeof words]; values: Record<string, ReactNode> }) {
  return (
    <>
      {" "}
      <FormattedMessage {...message} values={values} />
    </>
  );
}

function LinkActs({ link, organisation, partnerName }: LinkPartProps) {
  const intl = useIntl();
  const { notify } = useNotices();
  const confirming = useAct(ConfirmALinkDocument);
  const values = { hidden, name: <UserText key="name">{partnerName}</UserText> };
  const address = `organisations/${organisation.handle}/links/${link.id}`;
  const confirm = async () => {
    const { payload, problems, failure } = await confirming.act({ link: link.id });
    notify(
      payload ? (
        <Naming words={words.confirmed} names={{ name: partnerName }} />
      ) : (
        intl.formatMessage(words.notDone, { reason: problems[0]?.message ?? failure?.message ?? "" })
      ),
    );
  };
  if (!["confirmLink", "disputeLink", "endLink"].some((act) => link.can.includes(act))) {
    return null;
  }
  return (
    <div className="row">
      {link.can.includes("confirmLink") && (
        <Button kind="secondary" small busy={confirming.busy} onPress={() => void confirm()}>
          <span>
            <FormattedMessage {...words.confirm} values={values} />
          </span>
        </Button>
      )}
      {link.can.includes("disputeLink") && (
        <QuietLink to={`${address}/dispute`}>
          <span>
            <FormattedMessage {...words.dispute} values={values} />
          </span>
        </QuietLink>
      )}
      {link.can.includes("endLink") && (
        <QuietLink to={`${address}/end`}>
          <span>
            <FormattedMessage {...words.end} values={values} />
          </span>
        </QuietLink>
      )}
    </div>
  );
}
