import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { EntityManager } from "typeorm";
import type { Actor, Context } from "../platform/context.ts";
import { Problem, ProblemCode } from "../platform/problem.ts";
import { hasAuthenticator } from "./auth/second-step.ts";
import { Role } from "./role.ts";

/** How somebody confirms that it is them. */
export enum SecondStep {
  CODE = "CODE",
}
registerEnumType(SecondStep, {
  name: "SecondStep",
  description: "How somebody confirms that it is them.",
  valuesConfig: {
    CODE: { description: "A code of an authenticator app, or a recovery code." },
  },
});

/** The viewer may do this, and must confirm first that it is them. */
@ObjectType({
  implements: Problem,
  description: "The viewer may do this, and must confirm first that it is them: by one of `ways`, then ask again.",
})
export class StepUpNeeded extends Problem {
  @Field(() => [SecondStep], { description: "How the viewer can confirm it." })
  ways: SecondStep[];

  constructor(ways: SecondStep[]) {
    super(ProblemCode.STEP_UP_NEEDED, "Confirm that it is you first, with a code. Nothing was changed yet.");
    this.ways = ways;
  }
}

/** Acts of these roles decide for others. */
const offices: readonly string[] = [Role.COMMITTEE_SEAT, Role.SECRETARY, Role.CHAIR, Role.OPERATOR];

const millisecondsAnHour = 60 * 60 * 1000;

/** The second steps that somebody has turned on. */
export async function secondStepsOf(read: EntityManager, personId: string): Promise<SecondStep[]> {
  return (await hasAuthenticator(read, personId)) ? [SecondStep.CODE] : [];
}

/** Whether the session has shown lately that it is them. Work that no session asked for needs not. */
function isSteppedUp(ctx: Context, actor: Actor): boolean {
  if (!actor.session) {
    return true;
  }
  const until = Date.parse(actor.session.steppedUpAt ?? "") + ctx.config.stepUpHours * millisecondsAnHour;
  return Date.parse(ctx.now()) < until;
}

/**
 * Whoever holds a seat of a committee, is its secretary or chair, or runs the installation, and has turned on a second
 * step, confirms that it is them before they change anything; everybody does before they change how they sign in.
 * @param asked what a policy says of its act: always, never, or (undefined) where the actor holds an office.
 * @returns the problem that stands in the way, or null.
 */
export async function missingStepUp(ctx: Context, actor: Actor, asked?: boolean): Promise<StepUpNeeded | null> {
  const isAsked = asked ?? actor.roles.some((held) => offices.includes(held.role));
  if (!isAsked || isSteppedUp(ctx, actor)) {
    return null;
  }
  const ways = await secondStepsOf(ctx.read, actor.personId);
  return ways.length > 0 ? new StepUpNeeded(ways) : null;
}
