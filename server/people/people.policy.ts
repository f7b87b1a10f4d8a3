import { allow } from "../identity/authorise.ts";
import type { Person } from "../identity/person.entity.ts";

allow<Person>("person.writeResearcherProfile", {
  sentence: "Researchers write their profile themselves.",
  who: (_ctx, person, actor) => person.id === actor.personId,
});
