import type { OpeningInput, ServiceInput } from "../../schema/operations.ts";
import type { PickedTerm } from "../ui/term-picker.tsx";
import { openingsIn } from "./typed-openings.ts";
import type { TypedOpening } from "./typed-openings.ts";

/** What is typed about a service. */
export interface TypedService {
  name: string;
  description: string;
  eligibility: string;
  howToReach: string;
  costNote: string;
  programme: string;
  aboutProgramme: string;
  fundedBy: string;
  languages: PickedTerm[];
  areas: PickedTerm[];
  communities: PickedTerm[];
  skills: PickedTerm[];
  schedule: TypedOpening[];
  /** One on each line. */
  accessibleFormats: string;
}

/** A form before anything was typed. */
export const emptyService: TypedService = {
  name: "",
  description: "",
  eligibility: "",
  howToReach: "",
  costNote: "",
  programme: "",
  aboutProgramme: "",
  fundedBy: "",
  languages: [],
  areas: [],
  communities: [],
  skills: [],
  schedule: [],
  accessibleFormats: "",
};

interface KnownService {
  name: string;
  description: string;
  eligibility: string | null;
  howToReach: string | null;
  costNote: string | null;
  programme: string | null;
  aboutProgramme: string | null;
  fundedBy: string | null;
  languages: readonly { language: { tag: string; name: string } }[];
  areas: readonly { id: string; code: string | null; name: string }[];
  communities: readonly { id: string; label: string }[];
  skills: readonly { id: string; label: string }[];
  schedule: readonly OpeningInput[];
  accessibleFormats: readonly string[];
}

/** A service as its form shows it. */
export function typedService(service: KnownService): TypedService {
  const term = (value: string, label: string): PickedTerm => ({ value, label, known: true });
  return {
    name: service.name,
    description: service.description,
    eligibility: service.eligibility ?? "",
    howToReach: service.howToReach ?? "",
    costNote: service.costNote ?? "",
    programme: service.programme ?? "",
    aboutProgramme: service.aboutProgramme ?? "",
    fundedBy: service.fundedBy ?? "",
    languages: service.languages.map(({ language }) => term(language.tag, language.name)),
    areas: service.areas.map((area) => term(area.code ?? area.id, area.name)),
    communities: service.communities.map((community) => term(community.id, community.label)),
    skills: service.skills.map((skill) => term(skill.id, skill.label)),
    schedule: service.schedule.map(({ day, opens, closes, note }) => ({ day, opens, closes, note: note ?? "" })),
    accessibleFormats: service.accessibleFormats.join("\n"),
  };
}

/** What is sent: everything, because what is left out counts as not stated. */
export function inputOf(typed: TypedService): ServiceInput {
  const values = (items: readonly PickedTerm[]) => items.map((item) => item.value);
  return {
    name: typed.name.trim(),
    description: typed.description.trim(),
    eligibility: typed.eligibility.trim() || null,
    howToReach: typed.howToReach.trim() || null,
    costNote: typed.costNote.trim() || null,
    programme: typed.programme.trim() || null,
    aboutProgramme: typed.aboutProgramme.trim() || null,
    fundedBy: typed.fundedBy.trim() || null,
    languages: values(typed.languages),
    areas: values(typed.areas),
    communities: values(typed.communities),
    skills: values(typed.skills),
    schedule: openingsIn(typed.schedule),
    accessibleFormats: typed.accessibleFormats.split("\n").map((line) => line.trim()).filter((line) => line !== ""),
  };
}
