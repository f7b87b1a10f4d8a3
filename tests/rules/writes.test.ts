import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Network, Demonstration } from "../../server/identity/network.entity.ts";
import { firstBrokenLink } from "../../server/platform/audit-check.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import type { Context } from "../../server/platform/context.ts";
import { Refusal } from "../../server/platform/refusal.ts";
import { databaseKinds } from "../harness/databases.ts";
import { startServer, type TestServer } from "../harness/server.ts";

async function addNetwork(ctx: Context, handle: string, fail = false): Promise<void> {
  await ctx.write(async (tx) => {
    const network = await tx.insert(Network, {
      handle,
      name: handle,
      purpose: null,
      about: null,
      parentId: null,
      regionId: null,
      demonstration: Demonstration.NONE,
      ownSettings: {},
    });
    await tx.tell({ action: "network.create", subject: network, changes: { name: [null, handle] } });
    if (fail) {
      throw new Error("planned");
    }
  });
}

describe.each(databaseKinds)("writes on %s", (kind) => {
  let server: TestServer;
  let ctx: Context;

  beforeAll(async () => {
    server = await startServer(kind);
    ctx = await server.app.contextFor(null);
  });
  afterAll(() => server.close());

  it("keep what was acknowledged and nothing of what failed, however many run at once", async () => {
    const attempts = Array.from({ length: 100 }, (_unused, index) => ({ handle: `n${index}`, fail: index % 5 === 0 }));
    const outcomes = await Promise.allSettled(attempts.map(({ handle, fail }) => addNetwork(ctx, handle, fail)));
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(80);
    const handles = (await ctx.read.find(Network)).map((network) => network.handle).sort();
    expect(handles).toEqual(attempts.filter(({ fail }) => !fail).map(({ handle }) => handle).sort());
  });

  it("form one unbroken chain of acts", async () => {
    expect(await ctx.read.count(AuditEvent)).toBe(80);
    expect(await firstBrokenLink(ctx.read)).toBeNull();
  });

  it("show an edited entry of the chain", async () => {
    const event = await ctx.read.findOneByOrFail(AuditEvent, { sequence: 40 });
    await server.app.database.writer.manager.update(AuditEvent, { id: event.id }, { action: "network.other" });
    expect((await firstBrokenLink(ctx.read))?.sequence).toBe(40);
    await server.app.database.writer.manager.update(AuditEvent, { id: event.id }, { action: event.action });
    await server.app.database.writer.manager.delete(AuditEvent, { sequence: 60 });
    expect((await firstBrokenLink(ctx.read))?.sequence).toBe(60);
  });

  it("refuse a change made on an old version", async () => {
    const network = await ctx.read.findOneByOrFail(Network, { handle: "n1" });
    const rename = (name: string): Promise<Network> =>
      ctx.write(async (tx) => {
        const changed = await tx.change(Network, network, { name }, 1);
        await tx.tell({ action: "network.changeNetworkSettings", subject: changed, changes: { name: ["n1", name] } });
        return changed;
      });
    const outcomes = await Promise.allSettled([rename("first"), rename("second")]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = outcomes.find((outcome) => outcome.status === "rejected");
    expect(refused?.reason).toBeInstanceOf(Refusal);
    expect((refused?.reason as Refusal).problems[0]).toMatchObject({ currentVersion: 2, changedFields: ["name"] });
  });

  it("fail when nobody told the audit chain", async () => {
    const silent = ctx.write(async (tx) => {
      await tx.update(Network, { handle: "n1" }, { name: "silent" });
    });
    await expect(silent).rejects.toThrow("without an audit event");
    expect((await ctx.read.findOneByOrFail(Network, { handle: "n1" })).name).not.toBe("silent");
  });
});
