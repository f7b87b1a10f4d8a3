import type { GraphQLField } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSchema } from "../../server/app.ts";
import { Role } from "../../server/identity/role.ts";
import { publicId } from "../../server/platform/identifiers.ts";
import { mutationOf } from "../harness/questions.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { giveLostPasskey } from "../harness/device.ts";
import { signIn } from "../harness/sign-in.ts";
import { entityFor, firstOf, type Thing } from "../harness/things.ts";
import { addressOf } from "../harness/world.ts";

const mutations = Object.values(buildSchema().getMutationType()?.getFields() ?? {});
const unknown = "00000000-0000-7000-8000-000000000000";

/** The arguments of a mutation that name things by their id, those in its inputs included. */
function idsOf(mutation: GraphQLField<unknown, unknown>): string[] {
  const named: string[] = [];
  mutationOf(mutation, (argument) => (named.push(argument), argument));
  return [...new Set(named)];
}

const withIds = mutations.filter((mutation) => idsOf(mutation).length > 0);

describe("ids of the wrong kind", () => {
  const things = new Map<string, Thing>();
  const cookies: string[] = [];
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer("sqlite", {}, "demonstration");
    for (const role of [Role.OPERATOR, Role.SECRETARY]) {
      cookies.push((await signIn(server, await addressOf(server.app, role))).cookie);
    }
    await giveLostPasskey(server, (await signIn(server, "owner@example.org", "Somebody else")).personId);
    for (const argument of new Set(withIds.flatMap(idsOf))) {
      things.set(argument, await firstOf(server.app, entityFor(argument)));
    }
  });
  afterAll(() => server.close());

  /** Ids that name nothing of the kind that is asked for: of another kind, of nothing, and none at all. */
  function wrongFor(argument: string): string[] {
    const right = things.get(argument)?.id ?? "";
    const prefix = right.split("_")[0] ?? "";
    const other = [...things.values()].find(({ id }) => !id.startsWith(`${prefix}_`))?.id ?? "";
    return [other, publicId(prefix, unknown), unknown, "", "1", "__proto__", `${right}0`];
  }

  it.each(withIds)("$name says that there is no such thing", async (mutation) => {
    const names = idsOf(mutation);
    const versions = mutation.args.map(({ name }) => things.get(name)?.version);
    const expectedVersion = versions.find((version) => version !== undefined);
    for (const wrong of names) {
      for (const id of wrongFor(wrong)) {
        for (const cookie of cookies) {
          const idFor = (argument: string): string => (argument === wrong ? id : (things.get(argument)?.id ?? ""));
          const { query, variables } = mutationOf(mutation, idFor, { expectedVersion });
          const { data, errors } = await server.as(cookie).ask<Record<string, { problems: { code: string }[] } | null>, object>(query, variables);
          expect(errors, `${wrong}: ${id}`).toEqual([]);
          const codes = data[mutation.name]?.problems.map(({ code }) => code) ?? [];
          expect(codes, `${wrong}: ${id}`).not.toEqual([]);
          // Whoever may not do it at all is told so; a thing named beside the first is the input's fault.
          const first = names.indexOf(wrong) === 0 && names.length === 1;
          const allowed = first ? ["NOT_FOUND"] : ["NOT_FOUND", "INVALID", "NOT_ELIGIBLE", "WRONG_STATE"];
          expect(allowed, `${wrong}: ${id}`).toEqual(expect.arrayContaining(codes));
        }
      }
    }
  });
});
