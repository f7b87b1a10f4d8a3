import { allow, isOperator, networksHeld } from "../identity/authorise.ts";
import { Role } from "../identity/role.ts";
import type { Actor } from "../platform/context.ts";
import { TermStatus, type Skill } from "./skill.entity.ts";

/** Whether the actor looks after the words. */
export function isSteward(actor: Actor | null): boolean {
  return isOperator(actor) || networksHeld(actor, [Role.DATA_STEWARD]).length > 0;
}

const stewards = {
  sentence: "Data stewards and operators look after the words.",
  who: (_ctx: unknown, _skill: unknown, actor: Actor) => isSteward(actor),
};

allow<null>("vocabulary.proposeSkill", {
  sentence: "Anybody who is signed in can suggest a word.",
  who: () => true,
});

allow<Skill>("skill.acceptSkill", { ...stewards, when: (_ctx, skill) => skill.status === TermStatus.PROPOSED });
allow<Skill>("skill.declineSkill", { ...stewards, when: (_ctx, skill) => skill.status === TermStatus.PROPOSED });
allow<Skill>("skill.mapSkill", { ...stewards, when: (_ctx, skill) => skill.status !== TermStatus.RETIRED });
allow<Skill>("skill.changeSkill", { ...stewards, when: (_ctx, skill) => skill.status === TermStatus.ACTIVE });
allow<Skill>("skill.retireSkill", { ...stewards, when: (_ctx, skill) => skill.status === TermStatus.ACTIVE });
