import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyOf, newKey, prefixOf, publicId } from "../../../server/platform/identifiers.ts";

describe("keys", () => {
  it("are UUIDs of version 7 and sort by the time they were made", () => {
    const keys = Array.from({ length: 1000 }, () => newKey());
    for (const key of keys) {
      expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    expect(new Set(keys).size).toBe(keys.length);
    expect([...keys].sort()).toEqual(keys);
  });
});

describe("public ids", () => {
  it("are a prefix and 26 characters that cannot be misread", () => {
    expect(publicId("org", "00000000-0000-0000-0000-000000000000")).toBe("org_00000000000000000000000000");
    expect(publicId("app", "ffffffff-ffff-ffff-ffff-ffffffffffff")).toBe("app_7zzzzzzzzzzzzzzzzzzzzzzzzz");
    expect(publicId("org", newKey())).toMatch(/^org_[0-9abcdefghjkmnpqrstvwxyz]{26}$/);
  });

  it("come back as the same key, and keep the order of the keys", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, other) => {
        expect(keyOf(publicId("org", one), "org")).toBe(one);
        expect(publicId("org", one) < publicId("org", other)).toBe(one < other);
        expect(prefixOf(publicId("bal", one))).toBe("bal");
      }),
    );
  });

  it("are not taken for another type", () => {
    expect(keyOf(publicId("org", newKey()), "app")).toBeNull();
  });

  it("read as not found when malformed, whatever is sent", () => {
    const good = publicId("org", newKey());
    const bad = [
      "",
      "org",
      "org_",
      `${good}0`,
      good.slice(0, -1),
      good.toUpperCase(),
      ` ${good}`,
      `${good}\n`,
      "org_80000000000000000000000000",
      "org_i0000000000000000000000000",
      "org_u0000000000000000000000000",
    ];
    for (const id of bad) {
      expect(keyOf(id, "org")).toBeNull();
      expect(prefixOf(id)).toBeNull();
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(keyOf(text, "org")).toBeNull();
      }),
    );
  });

  it("are never made of anything but a key", () => {
    expect(() => publicId("org", "42")).toThrow(RangeError);
  });
});
