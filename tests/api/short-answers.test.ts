import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../harness/server.ts";

/* Answers are sent in the shortest form that the browser reads; what is sent to us is never unpacked. */

const payload = JSON.stringify({ query: "{ languages { tag name endonym rightToLeft } }" });
const json = { "content-type": "application/json" };

describe("what is sent", () => {
  let server: TestServer;
  let plain: string;

  const post = (headers: Record<string, string>, body: string | Buffer = payload) =>
    server.app.http.inject({ method: "POST", url: "/graphql", headers: { ...json, ...headers }, payload: body });

  beforeAll(async () => {
    server = await startServer("sqlite");
    plain = (await post({})).body;
  });
  afterAll(() => server.close());

  it("is plain for whoever asks for nothing else", async () => {
    const answer = await post({});
    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(plain.length).toBeGreaterThan(5_000);
  });

  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const)("is the same in %s, in less than half the bytes", async (encoding, unpack) => {
    const answer = await post({ "accept-encoding": encoding });
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers.vary, "for caches on the way").toContain("accept-encoding");
    expect(answer.rawPayload.length).toBeLessThan(plain.length / 2);
    expect(unpack(answer.rawPayload).toString("utf8")).toBe(plain);
  });

  it("is not unpacked when it comes to us", async () => {
    const answer = await post({ "content-encoding": "gzip" }, gzipSync(payload));
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toContain("Bengali");
  });
});
