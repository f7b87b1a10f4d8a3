import { organisationsEdited } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { newTask, offerTasks, type Task } from "../identity/task.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import { phrase } from "../platform/language.ts";
import { agreementToAccept } from "./agreement.reading.ts";
import { Membership } from "./membership.entity.ts";
import { isMember } from "./membership-state.ts";
import { stateOfMembership } from "./membership.reading.ts";

/** What waits for those who keep the page of a member: the agreement that it has not accepted. */
async function acceptTask(ctx: Context, membership: Membership): Promise<Task | null> {
  const [state, agreement] = await Promise.all([
    stateOfMembership(ctx, membership, ctx.today()),
    agreementToAccept(ctx, membership),
  ]);
  if (!isMember(state) || !agreement) {
    return null;
  }
  const [organisation, network] = await Promise.all([
    ctx.load.one(Organisation, membership.organisationId),
    ctx.load.one(Network, membership.networkId),
  ]);
  return newTask(ctx, {
    kind: "ACCEPT_AGREEMENT",
    title: phrase("Read and accept the partnership agreement: {name}", { name: organisation?.name ?? "" }),
    detail: phrase("Version {version} of the agreement of {network} waits for you.", { version: agreement.edition, network: network?.name ?? "" }),
    brief: "Read and accept the partnership agreement",
    subject: membership,
  });
}

offerTasks({
  mine: async (ctx) => {
    const lists = await Promise.all(
      organisationsEdited(ctx.actor).map((id) => ctx.load.many(Membership, "organisationId", id)),
    );
    const tasks = await Promise.all(lists.flat().map((membership) => acceptTask(ctx, membership)));
    return tasks.filter((task) => task !== null);
  },
  onOthers: () => Promise.resolve([]),
});
