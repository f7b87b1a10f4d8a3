import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personWithEmail } from "../../server/identity/auth/accounts.ts";
import { allPolicies, authorise } from "../../server/identity/authorise.ts";
import { networkRoles, Role } from "../../server/identity/role.ts";
import { grantRole } from "../../server/identity/role.service.ts";
import type { Context } from "../../server/platform/context.ts";
import { newKey } from "../../server/platform/identifiers.ts";
import { NotSignedIn, Refusal } from "../../server/platform/refusal.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { fillWorld } from "../harness/world.ts";

/** Which entity the first part of an ability names. */
const entityOfType: Record<string, string> = {
  application: "Application",
  ballot: "Ballot",
  committee: "Committee",
  decision: "Decision",
  introduction: "IntroductionRequest",
  link: "PartnershipLink",
  membership: "Membership",
  network: "Network",
  organisation: "Organisation",
  person: "Person",
  roleAssignment: "RoleAssignment",
  service: "Service",
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
  let here: { networkId: string; organisationId: string };

  beforeAll(async () => {
    server = await startServer("sqlite");
    await fillWorld(server.app);
    here = await meetingPoint();
    for (const column of columns) {
      contexts.push(await holderOf(column));
    }
  });
  afterAll(() => server.close());

  const firstOf = (entity: string) => {
    const rows = server.app.database.read.createQueryBuilder<{ id: string }>(entity, "row");
    return rows.orderBy("row.id").limit(1).getOneOrFail();
  };

  /** The partnership and the organisation whose things the roles are held for. */
  async function meetingPoint(): Promise<{ networkId: string; organisationId: string }> {
    return { networkId: (await firstOf("Network")).id, organisationId: (await firstOf("Organisation")).id };
  }

  async function holderOf({ called, role, elsewhere }: (typeof columns)[number]): Promise<Context> {
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
    if (type === "directory") {
      return null;
    }
    if (type === "role") {
      return { role: Role.COMMISSIONER, networkId: here.networkId, organisationId: null };
    }
    const entity = entityOfType[type];
    if (!entity) {
      throw new Error(`Say in tests/rules/abilities.test.ts what “${type}” names.`);
    }
    return firstOf(entity);
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
