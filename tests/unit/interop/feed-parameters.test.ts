import { describe, expect, it } from "vitest";
import { FeedParameters, FeedRefusal } from "../../../server/interop/feed-parameters.ts";

const read = (text: string): FeedParameters => new FeedParameters({ asked: text }, ["asked"]);

describe("the parameters of a feed", () => {
  it.each([
    ["2026-07-01", "2026-06-30T23:00:00.000Z"],
    ["2026-12-01", "2026-12-01T00:00:00.000Z"],
    ["2026-07-01T00:30", "2026-07-01T00:30:00.000Z"],
    ["2026-07-01 00:30", "2026-07-01T00:30:00.000Z"],
    ["2026-07-01T00:30:15.5+01:00", "2026-06-30T23:30:15.500Z"],
    ["2026-07-01T00:30:15 01:00", "2026-06-30T23:30:15.000Z"],
  ])("read %s as the moment %s: a day begins when it begins in the United Kingdom", (text, moment) => {
    expect(read(text).moment("asked")).toBe(moment);
  });

  it.each(["2026-02-30", "2026-02-30T10:00Z", "2026-07-01T25:00", "2026-07-01T", "July"])("refuse the moment %s", (text) => {
    expect(() => read(text).moment("asked")).toThrow(FeedRefusal);
  });

  it.each([["WE", "WE"], ["we", "WE"], ["Wednesday", "WE"], ["thu", "TH"]])("read the day %s as %s", (text, day) => {
    expect(read(text).weekday("asked")).toBe(day);
  });

  it.each(["weekend", "W", "XX", "MO,TU"])("refuse the day %s, which is none", (text) => {
    expect(() => read(text).weekday("asked")).toThrow(FeedRefusal);
  });
});
