import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SpareCapacity } from "../../server/organisations/capability.entity.ts";
import { sql } from "../../server/database/sql.ts";
import { CredentialKind } from "../../server/organisations/credential.entity.ts";
import { addCredential } from "../../server/organisations/credential.service.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { addDays, dayOf } from "../../server/platform/calendar.ts";
import { databaseKinds } from "../harness/databases.ts";
import { operatorOf, put, skillId, type Sketch } from "../harness/directory.ts";
import { startServer, type TestServer } from "../harness/server.ts";

const question = `query($filter: OrganisationFilter) {
  organisations(filter: $filter) { totalCount facets { field values { value count selected } } } }`;

interface Found {
  totalCount: number;
  facets: { field: string; values: { value: string; count: number; selected: boolean }[] }[];
}

const { PUBLIC_LIABILITY, ACCOUNTS } = CredentialKind;

describe.each(databaseKinds)("facets of the directory on %s", (kind) => {
  let server: TestServer;

  async function add(sketch: Sketch, credentials: { kind: CredentialKind; endsIn: number }[] = []): Promise<void> {
    const { id, key } = await put(server.app, { listingBasis: ListingBasis.PUBLIC_BODY, ...sketch });
    const ctx = await operatorOf(server.app);
    for (const credential of credentials) {
      const { version } = await ctx.read.findOneByOrFail(Organisation, { id: key });
      const expiresOn = addDays(ctx.today(), credential.endsIn);
      await addCredential(ctx, id, { kind: credential.kind, validFrom: null, expiresOn, coverAmount: null }, version);
    }
  }

  beforeAll(async () => {
    server = await startServer(kind);
    const skills = { interpreting: { spareCapacity: SpareCapacity.YES }, befriending: {} };
    await add({ name: "Apple Circle", communityLed: true, skills }, [{ kind: PUBLIC_LIABILITY, endsIn: 0 }]);
    await add({ name: "Birch Circle", communityLed: true, skills: { interpreting: {} } }, [
      { kind: PUBLIC_LIABILITY, endsIn: -1 },
      { kind: ACCOUNTS, endsIn: 30 },
    ]);
    await add({ name: "Cedar Service", communityLed: false }, [
      { kind: PUBLIC_LIABILITY, endsIn: 30 },
      { kind: PUBLIC_LIABILITY, endsIn: 60 },
    ]);
    await add({ name: "Damson Group" });
    await add({ name: "Hidden Elm", communityLed: true, listingBasis: ListingBasis.CONSENT, skills }, [{ kind: ACCOUNTS, endsIn: 9 }]);
  });
  afterAll(() => server.close());

  async function search(filter: object): Promise<Found> {
    const { data, errors } = await server.as(null).ask<{ organisations: Found }, object>(question, { filter });
    expect(errors).toEqual([]);
    return data.organisations;
  }

  function counts({ facets }: Found, field: string): Record<string, number> {
    const values = facets.find((facet) => facet.field === field)?.values ?? [];
    return Object.fromEntries(values.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));
  }

  it("count who is led by the community, what is in force today and when a page was checked; nothing hidden", async () => {
    const found = await search({});
    expect(found.totalCount).toBe(4);
    expect(counts(found, "communityLed")).toEqual({ true: 2, false: 1 });
    expect(counts(found, "credentialsCurrent")).toEqual({ PUBLIC_LIABILITY: 2, ACCOUNTS: 1 });
    const checked = counts(found, "freshness");
    expect(Object.values(checked).reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  it("count a skill where spare capacity is chosen for those who would have it for this skill", async () => {
    const [interpreting, befriending] = await Promise.all([skillId(server.app, "interpreting"), skillId(server.app, "befriending")]);
    for (const spareCapacity of [SpareCapacity.YES, SpareCapacity.UNKNOWN]) {
      for (const asked of [{}, { anySkill: [interpreting] }, { text: "interpreting" }]) {
        const found = counts(await search({ spareCapacity: [spareCapacity], ...asked }), "skill");
        for (const skill of [interpreting, befriending]) {
          const chosen = await search({ spareCapacity: [spareCapacity], ...asked, anySkill: [skill] });
          expect([spareCapacity, asked, skill, found[skill] ?? 0]).toEqual([spareCapacity, asked, skill, chosen.totalCount]);
        }
      }
    }
  });

  it("give what each count says when it is chosen, and keep it then", async () => {
    const nothing = await search({});
    const filterOf: Record<string, (value: string) => object> = {
      communityLed: (value) => ({ communityLed: value === "true" }),
      credentialsCurrent: (value) => ({ credentialsCurrent: [value] }),
      freshness: (value) => ({ freshness: [value] }),
      voice: (value) => ({ voices: [value] }),
      spareCapacity: (value) => ({ spareCapacity: [value] }),
      skill: (value) => ({ anySkill: [value] }),
    };
    for (const [field, filter] of Object.entries(filterOf)) {
      for (const [value, count] of Object.entries(counts(nothing, field))) {
        const chosen = await search(filter(value));
        expect(chosen.totalCount, `${field} ${value}`).toBe(count);
        expect(counts(chosen, field), `${field} ${value}`).toEqual(counts(nothing, field));
      }
    }
  });

  it("offer no area that is gone, only what came in its place", async () => {
    const [gone] = await server.app.database.rows<{ code: string; after: string }>(sql`
      select old.code as code, after.code as after from area old join area_part part on part."areaId" = old.id
      join area after on after.id = part."partId" and after.id <> old.id
      where old."validTo" < ${dayOf(server.now())} and after."validTo" is null and old.level in ('DISTRICT', 'UNITARY', 'METROPOLITAN')
      and after.level in ('DISTRICT', 'UNITARY', 'METROPOLITAN') order by old.code, after.code limit 1`);
    expect(gone).toBeDefined();
    await add({ name: "Elder Circle", areas: [gone?.after ?? ""] });
    expect(counts(await search({}), "area")).toMatchObject({ [gone?.after ?? ""]: 1 });
    expect(Object.keys(counts(await search({}), "area"))).not.toContain(gone?.code);
    expect((await search({ areas: [gone?.code ?? ""] })).totalCount).toBe(1);
  });

  it("are narrowed by each other", async () => {
    const found = await search({ communityLed: true, credentialsCurrent: ["PUBLIC_LIABILITY"] });
    expect(found.totalCount).toBe(1);
    expect(counts(found, "credentialsCurrent")).toEqual({ PUBLIC_LIABILITY: 1, ACCOUNTS: 1 });
    expect(counts(found, "communityLed")).toEqual({ true: 1, false: 1 });
  });

  it("tell all of several skills from any of them, with the same counts beside", async () => {
    const both = [await skillId(server.app, "interpreting"), await skillId(server.app, "befriending")];
    const [all, any] = [await search({ skills: both }), await search({ anySkill: both })];
    expect([all.totalCount, any.totalCount]).toEqual([1, 2]);
    expect(counts(all, "skill")).toEqual(counts(any, "skill"));
    expect(counts(all, "skill")).toMatchObject({ [both[0] ?? ""]: 2, [both[1] ?? ""]: 1 });
  });
});
