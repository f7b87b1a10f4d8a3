import { Between, In, IsNull } from "typeorm";
import { Network } from "../identity/network.entity.ts";
import { offerReminders, type Reminder } from "../identity/reminders.ts";
import { editorsOf } from "../identity/role.service.ts";
import { addDays } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay } from "../platform/language.ts";
import { nodeId } from "../platform/node.ts";
import { pathTo } from "./letters.ts";
import { Membership, MembershipEvent, MembershipEventKind } from "./membership.entity.ts";
import { isMember } from "./membership-state.ts";
import { renewByToday, stateOfMembership } from "./membership.reading.ts";
import { firstRenewalReminder, renewalReminder } from "./reminding.ts";

/** Memberships that have, or had before a later renewal, a term that ends soon. */
async function endingSoon(ctx: Context): Promise<Membership[]> {
  const soon = Between(ctx.today(), addDays(ctx.today(), firstRenewalReminder));
  const renewals = await ctx.read.findBy(MembershipEvent, { kind: MembershipEventKind.RENEWED, until: soon });
  const renewed = In(renewals.map(({ membershipId }) => membershipId));
  return ctx.read.find(Membership, {
    where: [
      { firstRenewBy: soon, endedOn: IsNull() },
      { id: renewed, endedOn: IsNull() },
    ],
  });
}

/** To those who keep a member's page: until when the membership runs. */
async function reminderOf(ctx: Context, membership: Membership): Promise<Reminder[]> {
  const [state, renewBy] = await Promise.all([
    stateOfMembership(ctx, membership, ctx.today()),
    renewByToday(ctx, membership),
  ]);
  const daysBefore = renewBy === null ? null : renewalReminder(renewBy, ctx.today());
  if (renewBy === null || daysBefore === null || !isMember(state)) {
    return [];
  }
  const [network, editors] = await Promise.all([
    ctx.load.one(Network, membership.networkId),
    editorsOf(ctx, membership.organisationId),
  ]);
  const values = { network: network?.name ?? "", day: theDay(renewBy) };
  return [
    {
      occasion: `renewal ${membership.id} ${renewBy} ${daysBefore}`,
      personIds: editors.map((person) => person.id),
      letter: {
        subject: phrase("Your membership of {network} runs until {day}", values),
        body: "Look through your page, one part at a time, and send the renewal. Tell the secretary of the committee if you would rather leave.",
        link: await pathTo(ctx, membership.networkId, `members/${nodeId(membership)}/renewal`),
      },
    },
  ];
}

offerReminders(async (ctx) => {
  const memberships = await endingSoon(ctx);
  return (await Promise.all(memberships.map((membership) => reminderOf(ctx, membership)))).flat();
});
