import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { EntityManager } from "typeorm";
import type { Actor, Context } from "../platform/context.ts";
import { Problem, ProblemCode } from "../platform/problem.ts";
import { hasAuthenticator, hasPasskey } from "./auth/second-step.ts";
import { Role } from "./role.ts";

/** How somebody confirms that it is them. */
export enum SecondStep {
  CODE = "CODE",
  PASSKEY = "PASSKEY",
}
registerEnumType(SecondStep, {
  name: "SecondStep",
  description: "How somebody confirms that it is them.",
  valuesConfig: {
    CODE: { description: "A code of an authenticator app, or a recovery code." },
    PASSKEY: { description: "One of the viewer's passkeys." },
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
    super(ProblemCode.STEP_UP_NEEDED, `Confirm that it is you first, with ${wordsFor(ways)}. Nothing was changed yet.`);
    this.ways = ways;
  }
}

function wordsFor(ways: readonly SecondStep[]): string {
  const words = { [SecondStep.CODE]: "a code", [SecondStep.PASSKEY]: "a passkey" };
  return ways.map((way) => words[way]).join(" or ");
}

/** Acts of these roles decide for others. */
const offices: readonly string[] = [Role.COMMITTEE_SEAT, Role.SECRETARY, Role.CHAIR, Role.OPERATOR];

const millisecondsAnHour = 60 * 60 * 1000;

/** The second steps that somebody has turned on. */
export async function secondStepsOf(read: EntityManager, personId: string): Promise<SecondStep[]> {
  const [code, passkey] = await Promise.all([hasAuthenticator(read, personId), hasPasskey(read, personId)]);
  return [...(code ? [SecondStep.CODE] : []), ...(passkey ? [SecondStep.PASSKEY] : [])];
}

/**
 * Whether a session has shown lately, by more than a mailbox or a password, that it is them.
 * @param steppedUpAt when it last did.
 * @param now the moment it is.
 */
export function isLately(steppedUpAt: string | null, stepUpHours: number, now: string): boolean {
  return Date.parse(now) < Date.parse(steppedUpAt ?? "") + stepUpHours * millisecondsAnHour;
}

/** Whether the session has shown lately that it is them. Work that no session asked for needs not. */
function isSteppedUp(ctx: Context, actor: Actor): boolean {
  return actor.session === null || isLately(actor.session.steppedUpAt, ctx.config.stepUpHours, ctx.now());
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
