import { beginMembershipOf, foundCommittee } from "../../membership/founding.ts";
import { setSeat } from "../../membership/committee.service.ts";
import { Seat } from "../../membership/seat.entity.ts";
import { Voice } from "../../organisations/organisation.enums.ts";
import type { Act } from "../timeline.ts";
import type { World } from "../world.ts";
import { beginning, operatorOf } from "./foundations.ts";

/** Minutes after an organisation has come into the directory at which its membership and its seat are set. */
const membershipAfter = 10;
const seatAfter = 20;

/**
 * Committees with the usual rule, memberships that began without a ballot (founders, and who was a member before the
 * demonstration begins), and seats. Other members are admitted by ballot.
 */
export function committeeActs(world: World): Act[] {
  return [...foundingActs(world), ...membershipActs(world), ...seatActs(world)];
}

function foundingActs(world: World): Act[] {
  return world.demo.networks.map(({ handle, name, committee, foundedOn }) => ({
    at: world.moment(beginning, 4),
    by: null,
    what: `the committee of ${name} is founded`,
    run: async (ctx) => {
      const networkId = world.key("network", handle);
      const day = world.day(foundedOn);
      world.remember("committee", committee.key, await ctx.write((tx) => foundCommittee(tx, networkId, committee.name, day)));
    },
  }));
}

function membershipActs(world: World): Act[] {
  return world.demo.memberships.map((membership) => ({
    at: world.registeredAt(membership.organisation, membershipAfter),
    by: null,
    what: `${membership.organisation} is a member`,
    run: async (ctx) => {
      const values = {
        networkId: world.key("network", membership.network),
        organisationId: world.key("organisation", membership.organisation),
        founding: membership.founding,
        from: world.day(membership.start),
        renewBy: world.dayOrNull(membership.renewBy),
      };
      await ctx.write((tx) => beginMembershipOf(tx, values));
    },
  }));
}

function seatActs(world: World): Act[] {
  return world.demo.seats.map((seat) => ({
    at: world.registeredAt(seat.organisation, seatAfter),
    by: operatorOf(world),
    what: `${seat.organisation} gets its seat`,
    run: async (ctx) => {
      await setSeat(ctx, {
        committee: world.id("committee", seat.committee),
        organisation: world.id("organisation", seat.organisation),
        holder: world.id("person", seat.holder),
        deputy: seat.deputy === null ? null : world.id("person", seat.deputy),
        voice: Voice[seat.voice],
        founding: seat.founding,
        from: world.day(seat.start),
        to: world.day(seat.end),
      });
      const organisationId = world.key("organisation", seat.organisation);
      world.remember("seat", seat.key, await ctx.read.findOneByOrFail(Seat, { organisationId }));
    },
  }));
}
