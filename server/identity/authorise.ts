import type { Actor, Context } from "../platform/context.ts";
import { NotSignedIn, Refusal } from "../platform/refusal.ts";
import { Role } from "./role.ts";
import { missingStepUp } from "./step-up.ts";

/** Who may call one mutation, in one sentence. */
export interface Policy<Subject> {
  /** What a person is told who may not; it says who may. */
  sentence: string;
  /** Whether this person may, whatever the state of the thing. */
  who: (ctx: Context, subject: Subject, actor: Actor) => boolean | Promise<boolean>;
  /** Whether the state of the thing fits now; only `can` asks it, services say more exactly what is in the way. */
  when?: (ctx: Context, subject: Subject) => boolean | Promise<boolean>;
  /** Whether a second step, where one is on, is asked of everybody or of nobody; unless said, of those with an office. */
  stepUp?: boolean;
}

const policies = new Map<string, Policy<never>>();

/** Names who may call a mutation: the key is `<type>.<mutation>`, such as "application.askApplicant". */
export function allow<Subject>(key: string, policy: Policy<Subject>): void {
  if (policies.has(key)) {
    throw new Error(`The policy ${key} is given twice.`);
  }
  policies.set(key, policy as unknown as Policy<never>);
}

function policyOf(key: string): Policy<unknown> {
  const policy = policies.get(key);
  if (!policy) {
    throw new Error(`There is no policy ${key}.`);
  }
  return policy as unknown as Policy<unknown>;
}

/** Who acts. @throws NotSignedIn when nobody is signed in. */
export function signedIn(ctx: Context): Actor {
  if (!ctx.actor) {
    throw new NotSignedIn();
  }
  return ctx.actor;
}

/**
 * The first line of every service that changes something.
 * @throws NotSignedIn when nobody is signed in.
 * @throws Refusal NOT_ELIGIBLE, with the policy's sentence, when this person may not.
 * @throws Refusal STEP_UP_NEEDED when they must confirm first that it is them.
 */
export async function authorise(ctx: Context, key: string, subject: unknown): Promise<Actor> {
  const actor = signedIn(ctx);
  const policy = policyOf(key);
  if (!(await policy.who(ctx, subject, actor))) {
    throw Refusal.notEligible(policy.sentence);
  }
  const missing = await missingStepUp(ctx, actor, policy.stepUp);
  if (missing) {
    throw new Refusal(missing);
  }
  return actor;
}

/** Whether the viewer is one of those who may, by the policy alone; nobody is without signing in. */
export async function may(ctx: Context, key: string, subject: unknown): Promise<boolean> {
  return ctx.actor !== null && (await policyOf(key).who(ctx, subject, ctx.actor));
}

/** The mutations of one type that the viewer may call on the thing now. */
export async function abilities(ctx: Context, type: string, subject: unknown): Promise<string[]> {
  const actor = ctx.actor;
  if (!actor) {
    return [];
  }
  const names = [...policies.keys()].filter((key) => key.startsWith(`${type}.`));
  const answers = await Promise.all(
    names.map(async (key) => {
      const policy = policyOf(key);
      const may = await policy.who(ctx, subject, actor);
      return may && (policy.when ? await policy.when(ctx, subject) : true);
    }),
  );
  return names.filter((_name, index) => answers[index]).map((key) => key.slice(type.length + 1));
}

/** Whether any mutation of the type is the viewer's to call on the thing, whatever its state. */
export async function hasPartIn(ctx: Context, type: string, subject: unknown): Promise<boolean> {
  const actor = ctx.actor;
  if (!actor) {
    return false;
  }
  const keys = [...policies.keys()].filter((key) => key.startsWith(`${type}.`));
  const answers = await Promise.all(keys.map(async (key) => policyOf(key).who(ctx, subject, actor)));
  return answers.includes(true);
}

/** Every policy with its sentence, for the table of roles and abilities. */
export function allPolicies(): { key: string; sentence: string }[] {
  return [...policies.entries()].map(([key, policy]) => ({ key, sentence: policy.sentence }));
}

/** Whether the actor runs the installation. */
export function isOperator(actor: Actor | null): boolean {
  return actor?.roles.some((held) => held.role === Role.OPERATOR) ?? false;
}

/** Whether the actor holds one of these roles in this network today. */
export function holdsIn(actor: Actor | null, networkId: string, roles: readonly Role[]): boolean {
  return actor?.roles.some((held) => held.networkId === networkId && roles.includes(held.role as Role)) ?? false;
}

/** Whether the actor may write answers down for groups: a broker, or a secretary who is asked, on the phone say. */
export function mayWriteForGroups(actor: Actor | null): boolean {
  const writing: readonly string[] = [Role.BROKER, Role.SECRETARY];
  return actor?.roles.some((held) => writing.includes(held.role)) ?? false;
}

/** Whether the actor keeps the page of this organisation. */
export function isEditorOf(actor: Actor | null, organisationId: string): boolean {
  return (
    actor?.roles.some((held) => held.role === Role.MEMBER_EDITOR && held.organisationId === organisationId) ?? false
  );
}

/** The networks in which the actor holds one of these roles today. */
export function networksHeld(actor: Actor | null, roles: readonly Role[]): string[] {
  const held = actor?.roles.filter((one) => one.networkId && roles.includes(one.role as Role)) ?? [];
  return [...new Set(held.map((one) => one.networkId as string))];
}

/** The organisations whose pages the actor keeps. */
export function organisationsEdited(actor: Actor | null): string[] {
  const held = actor?.roles.filter((one) => one.role === Role.MEMBER_EDITOR && one.organisationId) ?? [];
  return [...new Set(held.map((one) => one.organisationId as string))];
}
