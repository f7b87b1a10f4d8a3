import { In, type EntityManager } from "typeorm";
import type { Organisation } from "../organisations/organisation.entity.ts";
import { Profile } from "../organisations/profile.entity.ts";
import { uriOrNull, wordsOrNull } from "./feed-record.ts";
import type { Known } from "./import-known.ts";
import { written } from "./import-numbers.ts";
import { ownScheme, type ImportedRecord } from "./import-record.ts";
import { textOf } from "./import-texts.ts";

/** The words of a page as feeds and lists may say them: what it is for, with what it does or without. */
function wordsOf({ purpose, whatWeDo }: Profile): string[] {
  const both = [purpose, whatWeDo].map(wordsOrNull).filter((text) => text !== null).join("\n\n");
  return [purpose, both].map((text) => textOf("", text).value ?? "");
}

function saysTheSame({ facts, registeredName }: ImportedRecord, page: Organisation, profiles: readonly Profile[]): boolean {
  const isNamedSo = [facts.name, registeredName].includes(page.name);
  const isFoundSo = facts.website === null || uriOrNull(facts.website) === uriOrNull(page.website);
  return isNamedSo && isFoundSo && (facts.purpose === "" || profiles.some((profile) => wordsOf(profile).includes(facts.purpose)));
}

/**
 * Which records of lists and feeds say of organisations that write their pages themselves nothing but what stands there,
 * by number: there is nothing to suggest to them. Our own feed, read again, is such a one.
 */
export async function samePages(
  manager: EntityManager,
  records: readonly ImportedRecord[],
  known: ReadonlyMap<string, Known>,
): Promise<Set<string>> {
  const asked = records.flatMap((record) => {
    const found = known.get(written(record.number));
    return found?.claimed && found.entry === null && record.number.scheme === ownScheme ? [{ record, page: found.organisation }] : [];
  });
  if (asked.length === 0) {
    return new Set();
  }
  const profiles = await manager.findBy(Profile, { organisationId: In(asked.map(({ page }) => page.id)) });
  const same = asked.filter(({ record, page }) =>
    saysTheSame(record, page, profiles.filter(({ organisationId }) => organisationId === page.id)),
  );
  return new Set(same.map(({ record }) => written(record.number)));
}
