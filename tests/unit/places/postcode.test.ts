import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { districtOf, normalisePostcode, readPostcode, writtenPostcode } from "../../../server/places/postcode.ts";

const read = (text: string): string | null => normalisePostcode(text).postcode;
const outward = fc.constantFrom("B8", "B66", "CV1", "CV47", "E1W", "W1A", "SW1A", "EC2V", "BT1", "JE2", "ZE3", "BL0", "L1");
const inward = fc.stringMatching(/^[0-9][ABD-HJLNP-UW-Z]{2}$/);
const postcode = fc.tuple(outward, inward).map((parts) => parts.join(""));

/** The same postcode as somebody might type it: other capitals, and something between any two signs. */
const spelt = fc
  .tuple(postcode, fc.array(fc.constantFrom("", " ", "  ", "-", ".", "\u00a0", "\t"), { minLength: 8, maxLength: 8 }), fc.boolean())
  .map(([whole, gaps, small]) => ({
    whole,
    typed: [...(small ? whole.toLowerCase() : whole)].map((sign, index) => gaps[index] + sign).join("") + gaps[7],
  }));

describe("reading postcodes", () => {
  it.each([
    ["b83bb", "B83BB"],
    ["B8  3BB", "B83BB"],
    ["b8 3 bb", "B83BB"],
    [" b6-6AA.", "B66AA"],
    ["Ｂ８ ３ＢＢ", "B83BB"],
    ["SW1A 1AA", "SW1A1AA"],
    ["JE2 3AB", "JE23AB"],
  ])("reads %j as %s", (typed, whole) => {
    expect(read(typed)).toBe(whole);
  });

  it.each([
    ["B8 OBB", "B80BB"],
    ["WIA 1AA", "W1A1AA"],
    ["OX1O 1AA", "OX101AA"],
    ["0X1 1AA", "OX11AA"],
    ["E1 I7A", null],
    ["SE1O 8AA", "SE108AA"],
    ["S01 4AA", "SO14AA"],
    ["S012 4AA", "SO124AA"],
  ])("takes O for 0 and I for 1, and the other way round, only where it is clear: %j is %j", (typed, whole) => {
    expect(read(typed)).toBe(whole);
  });

  it.each([
    ["B8", "B8"],
    ["b66", "B66"],
    ["sw1a", "SW1A"],
    ["OX1O", "OX10"],
    ["B8 3", "B8"],
    ["BR5", "BR5"],
  ])("reads a district or sector alone: %j is %s", (typed, district) => {
    expect(normalisePostcode(typed)).toEqual({ postcode: null, district, fault: null });
  });

  it.each(["E1 7S", "POOLE", "LOOSE", "LI", "TR13 0W", "M5V 3A7", "B8 3BB Birmingham", "12345", "Q1 1AA", "B8 3BC", "ب٨ ٣بب", "é8 3bb"])(
    "does not read %j",
    (typed) => {
      expect(normalisePostcode(typed)).toEqual({ postcode: null, district: null, fault: "MALFORMED" });
    },
  );

  it.each([null, undefined, "", " ", "-"])("says that %j is nothing", (typed) => {
    expect(normalisePostcode(typed).fault).toBe("EMPTY");
  });

  it("reads every spelling of a postcode as that postcode", () => {
    fc.assert(
      fc.property(spelt, ({ whole, typed }) => {
        expect(normalisePostcode(typed)).toEqual({ postcode: whole, district: districtOf(whole), fault: null });
      }),
    );
  });

  it("changes nothing when what was read is written and read again, whatever was typed", () => {
    const near = fc.string({ unit: fc.constantFrom(..."AB8O0I1 -3SWXé".split("")), maxLength: 10 });
    fc.assert(
      fc.property(fc.oneof(near, fc.string(), postcode), (typed) => {
        const once = normalisePostcode(typed);
        const again = normalisePostcode(once.postcode === null ? once.district : writtenPostcode(once.postcode));
        expect(again).toEqual(once.fault === "MALFORMED" ? { ...once, fault: "EMPTY" } : once);
        expect(once.postcode === null || once.postcode.startsWith(once.district ?? "?")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("asks for a whole one where a whole one is needed", () => {
    expect(readPostcode(["postcode"], "b8 1aa")).toBe("B81AA");
    expect(readPostcode(["postcode"], " ")).toBeNull();
    expect(() => readPostcode(["postcode"], "B8")).toThrow("Enter a full postcode such as B8 1AA");
  });
});
