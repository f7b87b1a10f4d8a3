import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../harness/server.ts";

/** What the suite calls wishes, and how many of them have to hold. */
const wishes = { all: 23, fulfilled: 20 };

describe("GraphQL over HTTP", () => {
  let server: TestServer;
  let url = "";

  beforeAll(async () => {
    server = await startServer("sqlite");
    await server.app.http.listen({ host: "127.0.0.1", port: 0 });
    const address = server.app.http.server.address();
    url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/graphql`;
  });
  afterAll(() => server.close());

  const audits = serverAudits({ url: () => url, fetchFn: fetch });
  const named = (word: string) => audits.filter((audit) => audit.name.startsWith(word));

  it.each(named("MUST"))("$name", async (audit) => {
    expect(await audit.fn()).toMatchObject({ status: "ok" });
  });

  it("has all audits of the suite", () => {
    expect([named("MUST").length, named("SHOULD").length]).toEqual([13, wishes.all]);
  });

  it(`SHOULD: at least ${wishes.fulfilled} of ${wishes.all}`, async () => {
    const results = await Promise.all(named("SHOULD").map((audit) => audit.fn()));
    const missed = results.filter((result) => result.status !== "ok").map((result) => `${result.name}: ${result.reason}`);
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(wishes.all - wishes.fulfilled);
  });
});
