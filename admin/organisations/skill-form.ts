import type { CapabilityInput, SpareCapacity, Voice } from "../../schema/operations.ts";
import type { PickedTerm } from "../ui/term-picker.tsx";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** A skill of an organisation as its page shows it. */
export type ShownSkill = ShownOrganisation["capabilities"]["edges"][number]["node"];

/** What is typed about a skill. */
export interface TypedSkill {
  skill: { value: string; label: string } | null;
  /** No skill of the list fits: the organisation's own word is suggested for the list, and stands on its page meanwhile. */
  noneFits: boolean;
  ownWords: string;
  description: string;
  languages: PickedTerm[];
  areas: PickedTerm[];
  communities: PickedTerm[];
  spareCapacity: SpareCapacity;
  costNote: string;
  offeredTo: Voice[];
}

/** A form before anything was typed. */
export const emptySkill: TypedSkill = {
  skill: null,
  noneFits: false,
  ownWords: "",
  description: "",
  languages: [],
  areas: [],
  communities: [],
  spareCapacity: "UNKNOWN",
  costNote: "",
  offeredTo: [],
};

/** A skill as a form shows it. Languages get their names when they are drawn. */
export function typedSkill(skill: ShownSkill): TypedSkill {
  const term = (value: string, label: string): PickedTerm => ({ value, label, known: true });
  return {
    skill: { value: skill.skill.id, label: skill.skill.label },
    noneFits: false,
    ownWords: skill.ownWords ?? "",
    description: skill.description ?? "",
    languages: skill.languages.map((tag) => term(tag, tag)),
    areas: skill.areas.map((area) => term(area.code ?? area.id, area.name)),
    communities: skill.communities.map((community) => term(community.id, community.label)),
    spareCapacity: skill.spareCapacity,
    costNote: skill.costNote ?? "",
    offeredTo: [...skill.offeredTo],
  };
}

/** What is sent: everything, because what is left out counts as not stated. */
export function inputOf(typed: TypedSkill): CapabilityInput {
  const values = (items: readonly PickedTerm[]) => items.map((item) => item.value);
  return {
    skill: typed.skill?.value ?? "",
    // A suggested word is the name of what is described; it needs no second one.
    ownWords: typed.noneFits ? null : typed.ownWords.trim() || null,
    description: typed.description.trim() || null,
    languages: values(typed.languages),
    areas: values(typed.areas),
    communities: values(typed.communities),
    spareCapacity: typed.spareCapacity,
    costNote: typed.costNote.trim() || null,
    offeredTo: typed.offeredTo,
  };
}
