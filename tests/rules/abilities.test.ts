import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personWithEmail } from "../../server/identity/auth/accounts.ts";
import { allPolicies, authorise } from "../../server/identity/authorise.ts";
import { RoleAssignment } from "../../server/identity/role-assignment.entity.ts";
import { networkRoles, Role } from "../../server/identity/role.ts";
import { grantRole } from "../../server/identity/role.service.ts";
import { Application } from "../../server/membership/application.entity.ts";
import type { Context } from "../../server/platform/context.ts";
import { newKey } from "../../server/platform/identifiers.ts";
import { NotSignedIn, Refusal } from "../../server/platform/refusal.ts";
import { startServer, type TestServer } from "../harness/server.ts";

interface Place {
  networkId: string;
  organisationId: string;
}

/** Things that need not be in the database: what their policies look at, asked of or proposed to the organisation. */
const made: Record<string, (here: Place) => object | null> = {
  account: () => ({ personId: newKey() }),
  directory: () => null,
  credential: (here) => ({ organisationId: here.organisationId, checkedAt: null }),
  introduction: (here) => ({ fromId: newKey(), toId: here.organisationId }),
  exportRecord: () => ({ personId: newKey() }),
  link: (here) => ({ fromId: "another", toId: here.organisationId, proposedById: "another" }),
  linkEnding: (here) => ({ sideId: here.organisationId }),
  person: () => ({ id: newKey() }),
  vocabulary: () => null,
  suggestion: (here) => ({ organisationId: here.organisationId, byId: newKey(), answeredAt: null }),
  suggestedTag: (here) => ({ organisationId: here.organisationId, answer: null }),
  service: (here) => ({ organisationId: here.organisationId }),
  role: (here) => ({ role: Role.COMMISSIONER, networkId: here.networkId, organisationId: null }),
  roleEnding: (here) => ({
    assignment: { role: Role.COMMISSIONER, networkId: here.networkId, organisationId: null, personId: newKey() },
    endedById: newKey(),
  }),
  roleAssignment: (here) => ({ ...here, personId: newKey(), role: Role.MEMBER_EDITOR, networkId: null, pending: true }),
};

/** Which entity the first part of an ability names otherwise. */
const entityOfType: Record<string, string> = {
  application: "Application",
  ballot: "Ballot",
  committee: "Committee",
  decision: "Decision",
  mail: "Mail",
  membership: "Membership",
  network: "Network",
  organisation: "Organisation",
  skill: "Skill",
};

/** Roles as columns of the table; "elsewhere" is the same role in another partnership or for another organisation. */
const columns: readonly { called: string; role: Role | null; elsewhere?: boolean }[] = [
  { called: "no role", role: null },
  ...Object.values(Role).map((role) => ({ called: role.toLowerCase().replace("_", " "), role })),
  { called: "member editor elsewhere", role: Role.MEMBER_EDITOR, elsewhere: true },
  { called: "committee seat elsewhere", role: Role.COMMITTEE_SEAT, elsewhere: true },
  { called: "secretary elsewhere", role: Role.SECRETARY, elsewhere: true },
];

describe("roles and abilities", () => {
  const contexts: Context[] = [];
  let server: TestServer;
  let here: Place;

  beforeAll(async () => {
    server = await startServer("sqlite", {}, "demonstration");
    here = await meetingPoint();
    for (const column of columns) {
      contexts.push(await holderOf(column));
    }
  });
  afterAll(() => server.close());

  /** A partnership, and an organisation that has applied to it: most that people do is done about such a one. */
  async function meetingPoint(): Promise<Place> {
    const { networkId, organisationId } = await server.app.database.read.findOneOrFail(Application, {
      where: {},
      order: { id: "ASC" },
    });
    return { networkId, organisationId };
  }

  /** Somebody who sits on the committee: the role alone does not say for whom. */
  async function seatHolder(): Promise<Context> {
    const given = { role: Role.COMMITTEE_SEAT, networkId: here.networkId };
    const { personId } = await server.app.database.read.findOneOrFail(RoleAssignment, { where: given, order: { id: "ASC" } });
    return server.app.contextFor(personId);
  }

  /** The first row of an entity that belongs to the meeting point, or is it. */
  async function rowHere(entity: string): Promise<unknown> {
    const rows = server.app.database.read.createQueryBuilder<{ id: string }>(entity, "row").orderBy("row.id");
    const has = (property: string) => rows.expressionMap.mainAlias?.metadata.findColumnWithPropertyName(property);
    if (has("networkId")) {
      rows.where("row.networkId = :networkId", here);
    } else if (has("organisationId")) {
      rows.where("row.organisationId = :organisationId", here);
    } else if (entity === "Organisation" || entity === "Network") {
      rows.where({ id: entity === "Network" ? here.networkId : here.organisationId });
    }
    return rows.limit(1).getOneOrFail();
  }

  async function holderOf({ called, role, elsewhere }: (typeof columns)[number]): Promise<Context> {
    if (role === Role.COMMITTEE_SEAT && !elsewhere) {
      return seatHolder();
    }
    const ctx = await server.app.contextFor(null);
    const place = elsewhere ? { networkId: newKey(), organisationId: newKey() } : here;
    const personId = await ctx.write(async (tx) => {
      const id = await personWithEmail(tx, `${called.replaceAll(" ", ".")}@example.org`, called);
      if (role !== null) {
        const networkId = networkRoles.includes(role) ? place.networkId : null;
        const organisationId = role === Role.MEMBER_EDITOR ? place.organisationId : null;
        await grantRole(tx, { personId: id, role, networkId, organisationId, from: ctx.today(), to: null });
      }
      return id;
    });
    return server.app.contextFor(personId);
  }

  async function subjectOf(type: string): Promise<unknown> {
    const make = made[type];
    if (make) {
      return make(here);
    }
    const entity = entityOfType[type];
    if (!entity) {
      throw new Error(`Say in tests/rules/abilities.test.ts what “${type}” names.`);
    }
    return rowHere(entity);
  }

  async function may(ctx: Context, ability: string, subject: unknown): Promise<boolean> {
    try {
      await authorise(ctx, ability, subject);
      return true;
    } catch (error) {
      if (error instanceof Refusal || error instanceof NotSignedIn) {
        return false;
      }
      throw error;
    }
  }

  it("are as the table says", async () => {
    const lines = [
      "# Who may do what",
      "",
      "Each ability with the sentence that refuses it, and the roles that have it towards a thing of their own",
      "partnership or organisation. Written by tests/rules/abilities.test.ts, which fails when it changes.",
      "",
      `| ability | ${columns.map(({ called }) => called).join(" | ")} | sentence |`,
      `|---|${columns.map(() => ":-:").join("|")}|---|`,
    ];
    const abilities = allPolicies().sort((one, other) => (one.key < other.key ? -1 : 1));
    for (const { key, sentence } of abilities) {
      const subject = await subjectOf(key.split(".")[0] ?? "");
      const marks = await Promise.all(contexts.map(async (ctx) => ((await may(ctx, key, subject)) ? "yes" : "")));
      lines.push(`| ${key} | ${marks.join(" | ")} | ${sentence} |`);
    }
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("abilities.md");
  });

  it("are none for somebody who is not signed in", async () => {
    const stranger = await server.app.contextFor(null);
    for (const { key } of allPolicies()) {
      expect(await may(stranger, key, await subjectOf(key.split(".")[0] ?? ""))).toBe(false);
    }
  });

  it("end with the role", async () => {
    server.later({ days: 400 });
    const ctx = await server.app.contextFor(null);
    const personId = await ctx.write(async (tx) => {
      const id = await personWithEmail(tx, "former@example.org", "Former secretary");
      const past = { from: "2020-01-01", to: ctx.today() };
      await grantRole(tx, { personId: id, role: Role.SECRETARY, organisationId: null, networkId: here.networkId, ...past });
      return id;
    });
    const network = await subjectOf("network");
    expect(await may(await server.app.contextFor(personId), "network.changeNetworkSettings", network)).toBe(true);
    server.later({ days: 1 });
    expect(await may(await server.app.contextFor(personId), "network.changeNetworkSettings", network)).toBe(false);
  });
});
