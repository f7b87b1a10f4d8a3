import { describe, expect, it } from "vitest";
import { Turnstile } from "../../../server/platform/turnstile.ts";

/** Work that ends when it is told to. */
function work(name: string, begun: string[]): { run: () => Promise<string>; end: () => void; fail: () => void } {
  let settle = { end: (): void => {}, fail: (): void => {} };
  const ended = new Promise<string>((resolve, reject) => {
    settle = { end: () => resolve(name), fail: () => reject(new Error(name)) };
  });
  const run = (): Promise<string> => {
    begun.push(name);
    return ended;
  };
  return { run, end: () => settle.end(), fail: () => settle.fail() };
}

const aMoment = (): Promise<void> => new Promise((turn) => setImmediate(turn));

describe("A turnstile", () => {
  it("lets in so many, and the next when one is through, in the order in which they came", async () => {
    const begun: string[] = [];
    const turnstile = new Turnstile(2);
    const all = ["a", "b", "c", "d"].map((name) => work(name, begun));
    const answers = all.map(({ run }) => turnstile.through(run));
    await aMoment();
    expect(begun).toEqual(["a", "b"]);
    all[1]?.end();
    await aMoment();
    expect(begun).toEqual(["a", "b", "c"]);
    all.forEach(({ end }) => end());
    await expect(Promise.all(answers)).resolves.toEqual(["a", "b", "c", "d"]);
  });

  it("gives on the place of what failed, and is empty in the end", async () => {
    const begun: string[] = [];
    const turnstile = new Turnstile(1);
    const [failing, next] = [work("failing", begun), work("next", begun)];
    const answers = [failing, next].map(({ run }) => turnstile.through(run));
    failing.fail();
    await expect(answers[0]).rejects.toThrow("failing");
    next.end();
    await expect(answers[1]).resolves.toBe("next");
    const last = work("last", begun);
    last.end();
    await expect(turnstile.through(last.run)).resolves.toBe("last");
  });
});
