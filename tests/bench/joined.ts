import { createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { EntityManager } from "typeorm";
import { assemble } from "../../server/app.ts";
import { loadAreas } from "../../server/area-command.ts";
import { insertRows } from "../../server/database/insert-rows.ts";
import { importFile, readImportWords } from "../../server/interop/import-command.ts";
import { ukCat } from "../../server/interop/tag-rules.ts";
import { taggedTextsIn } from "../../server/interop/tag-suggestions.ts";
import { Capability } from "../../server/organisations/capability.entity.ts";
import { Consent } from "../../server/organisations/consent.entity.ts";
import { reindexMany } from "../../server/organisations/find-index.ts";
import { OrganisationIdentifier } from "../../server/organisations/organisation-identifier.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { skillsByTag } from "../../server/organisations/tag-skills.ts";
import { PartnershipLink } from "../../server/partnerships/partnership-link.entity.ts";
import { Skill } from "../../server/vocabulary/skill.entity.ts";
import { realData } from "../harness/real-data.ts";
import { testConfig } from "../harness/test-config.ts";
import { benchFolder } from "./database.ts";
import { capabilityOf, links, listed } from "./generate.ts";
import { keys, random } from "./random.ts";

/*
 * The real charities as if each had joined: imported by the command, with the skills that people read from what they do,
 * consent to be listed, and drawn partnership links. What the register says alone has neither skills nor partners.
 */

/** So many are written into the index at once. */
const atOnce = 500;

/** The skills of each charity, by its number, as people coded it. */
async function codedSkills(manager: EntityManager, sample: string): Promise<Map<string, Skill[]>> {
  const byTag = await skillsByTag(manager);
  const byKey = new Map((await manager.find(Skill)).map((skill) => [skill.id, skill]));
  const texts = await taggedTextsIn(sample);
  return new Map(
    [...texts].map(([number, { tags }]) => {
      const wanted = new Set(tags.flatMap((code) => byTag.get(`${ukCat} ${code}`) ?? []));
      return [number, [...wanted].flatMap((id) => byKey.get(id) ?? [])];
    }),
  );
}

async function letJoin(manager: EntityManager, sample: string): Promise<void> {
  const numbers = random(20261130);
  const newKey = keys(numbers);
  const skills = await codedSkills(manager, sample);
  const identifiers = await manager.find(OrganisationIdentifier);
  const organisations = await manager.find(Organisation, { order: { id: "ASC" } });
  const ids = organisations.map(({ id }) => id);
  const skillsOf = new Map<string, Skill[]>();
  for (const { organisationId, scheme, value } of identifiers) {
    const coded = skills.get(`${scheme}-${value}`) ?? [];
    skillsOf.set(organisationId, [...new Set([...(skillsOf.get(organisationId) ?? []), ...coded])]);
  }
  await manager.update(Organisation, { listingBasis: ListingBasis.PUBLIC_REGISTER }, { listingBasis: ListingBasis.CONSENT });
  await insertRows(manager, Consent, ids.map((id) => listed(newKey(), id)));
  const capabilities = organisations.flatMap(({ id, areaIds }) =>
    (skillsOf.get(id) ?? []).map((skill) => capabilityOf(numbers, newKey(), { id, skill, languages: ["en"], areas: areaIds })),
  );
  await insertRows(manager, Capability, capabilities);
  await insertRows(manager, PartnershipLink, ids.flatMap((id) => links(numbers, newKey, ids, id)));
  for (let done = 0; done < organisations.length; done += atOnce) {
    await reindexMany(manager, await manager.find(Organisation, { order: { id: "ASC" }, skip: done, take: atOnce }));
  }
}

/** The file with the real charities, in `var/bench`; made where it is not there yet, null where there is no real data. */
export async function joinedFile(): Promise<string | null> {
  const sample = realData("charities/ukcat_sample.csv");
  const areas = realData("geo");
  if (!sample || !areas) {
    return null;
  }
  const file = join(benchFolder(), "real.sqlite");
  if (existsSync(file)) {
    return file;
  }
  const unfinished = join(benchFolder(), `real-${process.pid}.unfinished`);
  const config = { ...testConfig({ kind: "sqlite", file: unfinished }), mode: "production" as const };
  await loadAreas(config, [areas]);
  const app = await assemble(config);
  const quiet = createWriteStream("/dev/null");
  const report = join(benchFolder(), `real-${process.pid}.csv`);
  await importFile(await app.contextFor(null), readImportWords(["charities", sample, "--report", report]), (line) => void quiet.write(line));
  quiet.end();
  rmSync(report);
  await app.database.write((manager) => letJoin(manager, sample));
  await app.close();
  renameSync(unfinished, file);
  return file;
}
