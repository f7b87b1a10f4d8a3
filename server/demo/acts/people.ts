import { Person } from "../../identity/person.entity.ts";
import { Affiliation } from "../../people/affiliation.entity.ts";
import { describeActs } from "../../platform/acts.ts";
import type { Act } from "../timeline.ts";
import type { World } from "../world.ts";

describeActs({ "person.affiliate": "A person was named as working with an organisation." });

/** Minutes after an organisation has come into the directory at which its people are named. */
const peopleAfter = 6;

/** Where people belong. There is no form for it yet: the loader writes it, on the record. */
export function peopleActs(world: World): Act[] {
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
