import { Person } from "../../identity/person.entity.ts";
import { Affiliation } from "../../people/affiliation.entity.ts";
import { writeResearcherProfile } from "../../people/researcher.service.ts";
import { describeActs } from "../../platform/acts.ts";
import type { Act } from "../timeline.ts";
import type { World } from "../world.ts";
import { beginning } from "./foundations.ts";

describeActs({ "person.affiliate": "A person was named as working with an organisation." });

/** Minutes after an organisation has come into the directory at which its people are named. */
const peopleAfter = 6;

/** Minutes after the roles are given at which researchers write their profiles. */
const profilesAfter = 10;

/** Where people belong, and what researchers say to communities. */
export function peopleActs(world: World): Act[] {
  return [...affiliationActs(world), ...researcherActs(world)];
}

function researcherActs(world: World): Act[] {
  return world.demo.researchers.map((researcher) => ({
    at: world.moment(beginning, profilesAfter),
    by: researcher.person,
    what: `${researcher.person} writes a researcher's profile`,
    run: async (ctx) => {
      await writeResearcherProfile(ctx, world.id("person", researcher.person), {
        orcid: researcher.orcid,
        interests: world.ids("skill", researcher.interests),
        communities: world.ids("community", researcher.communities),
        methods: researcher.methods,
        languages: researcher.languages,
        statement: researcher.statement,
      });
    },
  }));
}

/** There is no form for affiliations yet: the loader writes them, on the record. */
function affiliationActs(world: World): Act[] {
  return world.demo.people.flatMap((person) =>
    person.affiliations.map((affiliation) => ({
      at: world.registeredAt(affiliation.organisation, peopleAfter),
      by: null,
      what: `${person.displayName} belongs to ${affiliation.organisation}`,
      run: async (ctx) => {
        const subject = await ctx.read.findOneByOrFail(Person, { id: world.key("person", person.key) });
        const organisationId = world.key("organisation", affiliation.organisation);
        const values = { role: affiliation.role, from: world.day(affiliation.start), to: null };
        await ctx.write(async (tx) => {
          await tx.insert(Affiliation, { ...values, personId: subject.id, organisationId });
          const changes = { organisation: [null, organisationId], role: [null, affiliation.role] } as const;
          await tx.tell({ action: "person.affiliate", subject, changes });
        });
      },
    })),
  );
}
