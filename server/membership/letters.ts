import { correspondents } from "../identity/auth/accounts.ts";
import { Network } from "../identity/network.entity.ts";
import { Role } from "../identity/role.ts";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { editorsOf } from "../identity/role.service.ts";
import { isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay, theMoment, type Words } from "../platform/language.ts";
import { nodeId } from "../platform/node.ts";
import type { Transaction } from "../platform/transaction.ts";
import type { Application } from "./application.entity.ts";
import type { BallotSeat } from "./ballot-seat.entity.ts";
import type { Ballot } from "./ballot.entity.ts";
import { decidingPlace } from "./escalation.ts";
import type { Membership } from "./membership.entity.ts";

/*
 * The mails of this slice: that something happened, or that something is needed and by when. Never what was written,
 * never how anybody voted, never a name of a person.
 */

interface Message {
  subject: Words;
  body: Words;
  link: string;
}

async function sendTo(ctx: Context, tx: Transaction, personIds: readonly string[], words: Message): Promise<void> {
  const others = [...new Set(personIds)].filter((id) => id !== ctx.actor?.personId);
  for (const reader of (await correspondents(ctx, others)).values()) {
    await tx.mail({ ...reader, ...words });
  }
}

/** Who answers for the applicant, by the keys of the people. */
export async function applicantsOf(ctx: Context, application: Application): Promise<string[]> {
  const editors = await editorsOf(ctx, application.organisationId);
  return [...editors.map((person) => person.id), application.startedById];
}

/** The secretaries of a network today, by the keys of the people. */
export async function secretariesOf(ctx: Context, networkId: string): Promise<string[]> {
  const assignments = await ctx.read.findBy(RoleAssignment, { networkId, role: Role.SECRETARY });
  const inForce = assignments.filter((one) => !one.pending && isWithin(ctx.today(), one.from, one.to));
  return inForce.map((one) => one.personId);
}

/** The path of a page of a network. */
export async function pathTo(ctx: Context, networkId: string, rest: string): Promise<string> {
  const network = await ctx.load.one(Network, networkId);
  return `/${network?.handle ?? ""}/${rest}`;
}

/** The path of the page of an application. */
export async function pathToFile(ctx: Context, application: Application): Promise<string> {
  return pathTo(ctx, application.networkId, `applications/${nodeId(application)}`);
}

/** To the applicant: something happened to the application, or something is needed. */
export async function tellApplicant(
  ctx: Context,
  tx: Transaction,
  application: Application,
  words: Omit<Message, "link">,
): Promise<void> {
  const link = await pathToFile(ctx, application);
  await sendTo(ctx, tx, await applicantsOf(ctx, application), { ...words, link });
}

/** To everybody who speaks for the applicant, whoever sent it among them: that the committee has it, and until when. */
export async function confirmReceipt(ctx: Context, tx: Transaction, application: Application): Promise<void> {
  const { reference, dueOn } = application;
  const link = await pathToFile(ctx, application);
  for (const reader of (await correspondents(ctx, await applicantsOf(ctx, application))).values()) {
    await tx.mail({
      ...reader,
      subject: dueOn
        ? phrase("Receipt: the committee has application {reference}, and is to look at it by {day}", { reference, day: theDay(dueOn) })
        : phrase("Receipt: the committee has application {reference}", { reference }),
      body: "You can read it, and what becomes of it, at any time. We write to you when the committee asks something, and when it decides.",
      link,
    });
  }
}

/** To the committee's secretary: the application needs the committee. */
export async function tellSecretary(
  ctx: Context,
  tx: Transaction,
  application: Application,
  words: Omit<Message, "link">,
): Promise<void> {
  const { networkId } = decidingPlace(application);
  const link = await pathTo(ctx, networkId, `applications/${nodeId(application)}`);
  await sendTo(ctx, tx, await secretariesOf(ctx, networkId), { ...words, link });
}

/** To the committee's secretary: a member needs the committee. */
export async function tellSecretaryOfMember(
  ctx: Context,
  tx: Transaction,
  membership: Membership,
  words: Omit<Message, "link">,
): Promise<void> {
  const link = await pathTo(ctx, membership.networkId, `members/${nodeId(membership)}`);
  await sendTo(ctx, tx, await secretariesOf(ctx, membership.networkId), { ...words, link });
}

/** Who answers for a seat. */
type SeatPeople = Pick<BallotSeat, "holderId" | "deputyId">;

/** To the people of the seats that may vote: a ballot is open, and until when. */
export async function callToVote(ctx: Context, tx: Transaction, ballot: Ballot, seats: readonly SeatPeople[]): Promise<void> {
  const people = seats.flatMap((seat) => [seat.holderId, seat.deputyId]).filter((id) => id !== null);
  const until = theMoment(ballot.closesAt);
  await sendTo(ctx, tx, people, {
    subject: ballot.urgent
      ? phrase("Urgent: a ballot is open until {until}", { until })
      : phrase("A ballot is open until {until}", { until }),
    body: "Your seat has a vote. Please say first whether it has an interest in the matter, then vote.",
    link: await pathTo(ctx, ballot.networkId, `ballots/${nodeId(ballot)}`),
  });
}

/** What a member is told of a ballot about its membership. */
const decidedAboutMembership = {
  subject: "The committee has decided about your membership",
  body: "The result of a ballot about your membership was recorded. You can read it in the decision register.",
};

/** To those who keep the page of a member: something happened to the membership, or something is needed. */
export async function tellMember(
  ctx: Context,
  tx: Transaction,
  membership: Membership,
  words: Omit<Message, "link"> = decidedAboutMembership,
): Promise<void> {
  const editors = await editorsOf(ctx, membership.organisationId);
  const place = words === decidedAboutMembership ? "decisions" : `members/${nodeId(membership)}`;
  const link = await pathTo(ctx, membership.networkId, place);
  await sendTo(ctx, tx, editors.map((person) => person.id), { ...words, link });
}
