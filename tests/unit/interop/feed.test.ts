import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RequestLimit } from "../../../server/interop/feed-limit.ts";
import { derivedId, uuidOf } from "../../../server/interop/feed-ids.ts";
import { feedPage } from "../../../server/interop/feed-page.ts";
import { FeedParameters, FeedRefusal } from "../../../server/interop/feed-parameters.ts";
import { inProfile } from "../../../server/interop/feed-profile.ts";
import { emailOrNull, recordOf, uriOrNull } from "../../../server/interop/feed-record.ts";
import { schedulesOf } from "../../../server/interop/feed-schedules.ts";

describe("ids of what has no row of its own", () => {
  it("are the same for the same parts, and never for others", () => {
    // Known elsewhere by now: whoever has read the feed keeps these ids.
    expect(derivedId("taxonomy", "skills")).toBe("908e739e-8bdb-529c-bdf5-fe04495963bb");
    const parts = fc.array(fc.string(), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        expect(uuidOf(derivedId(...one))).toBe(derivedId(...one));
        expect(derivedId(...one) === derivedId(...other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});

describe("a record", () => {
  it("has no field without a value", () => {
    const value = fc.oneof(fc.constantFrom(null, undefined, "", []), fc.string(), fc.integer(), fc.boolean());
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), (values) => {
        const record = recordOf({ ...values, id: "1" });
        expect(Object.values(record).filter((one) => one === null || one === undefined || one === "" || (Array.isArray(one) && one.length === 0))).toEqual([]);
        for (const [field, one] of Object.entries(values).filter(([field]) => field !== "id")) {
          expect(Object.hasOwn(record, field)).toBe(!(one === null || one === undefined || one === "" || Array.isArray(one)));
        }
      }),
    );
  });

  it("is narrowed to the UK profile at every depth, and left as it is for HSDS", () => {
    const term = { id: "t", name: "Bengali", code: "bn" };
    const organization = { id: "o", name: "A", alternate_name: "B", attributes: [{ id: "a", link_entity: "organization", taxonomy_term: term }] };
    const service = { id: "s", name: "C", eligibility_description: "All", languages: [{ id: "l" }], organization };
    expect(inProfile("hsds", "service", service)).toEqual(service);
    expect(inProfile("uk", "service", service)).toEqual({
      id: "s",
      name: "C",
      organization: { id: "o", name: "A", attributes: [{ id: "a", taxonomy_term: { id: "t", name: "Bengali" } }] },
    });
  });
});

describe("addresses", () => {
  it.each([
    ["https://example.org/a?b=c", "https://example.org/a?b=c"],
    ["http://example.org", "http://example.org/"],
    ["https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"],
    ["javascript:alert(1)", null],
    ["example.org", null],
    ["https://example.org/a|b[0]", null],
    [null, null],
  ])("reads the web address %s as %s", (text, expected) => expect(uriOrNull(text)).toBe(expected));

  it("reads an address with accents as often as it is asked", () => {
    const read = Array.from({ length: 20_000 }, () => uriOrNull("https://bücher.example/ä"));
    expect(new Set(read)).toEqual(new Set(["https://xn--bcher-kva.example/%C3%A4"]));
  });

  it.each([["a.b@example.org", true], ["a b@example.org", false], ["a@example", false], [".a@example.org", false], ["ä@example.org", false]])(
    "takes the e-mail address %s: %s", (text, expected) => expect(emailOrNull(text) !== null).toBe(expected),
  );
});

describe("opening times", () => {
  it("put days with the same hours together, every opening once", () => {
    const opening = fc.record({
      day: fc.constantFrom("MO", "TU", "WE"), opens: fc.constantFrom("09:00", "10:00"), closes: fc.constantFrom("12:00", "13:00"), note: fc.constantFrom(null, "Ring"),
    });
    fc.assert(
      fc.property(fc.array(opening), (openings) => {
        const schedules = schedulesOf("s", openings);
        const told = schedules.flatMap((one) => String(one["byday"]).split(",").map((day) => [day, one["opens_at"], one["closes_at"], one["notes"] ?? null].join()));
        expect([...told].sort()).toEqual([...new Set(openings.map(({ day, opens, closes, note }) => [day, opens, closes, note].join()))].sort());
        expect(new Set(schedules.map(({ id }) => id)).size).toBe(schedules.length);
      }),
    );
  });
});

describe("pages", () => {
  it("flag their ends", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 20 }), (total, perPage, page) => {
        const size = Math.max(0, Math.min(perPage, total - (page - 1) * perPage));
        const contents = Array.from({ length: size }, (_none, index) => ({ id: String(index) }));
        const made = feedPage(total, { page, perPage }, contents);
        expect(made.first_page).toBe(page === 1);
        expect(made.last_page).toBe(page * perPage >= total);
        expect(made.empty).toBe(size === 0);
      }),
    );
  });
});

describe("parameters", () => {
  const moment = (text: string): string | null => new FeedParameters({ at: text }, ["at"]).moment("at");

  it.each([
    ["2026-11-01", "2026-11-01T00:00:00.000Z"],
    ["2026-11-01T09:30", "2026-11-01T09:30:00.000Z"],
    ["2026-11-01T09:30:00Z", "2026-11-01T09:30:00.000Z"],
    ["2026-11-01T09:30:00+01:00", "2026-11-01T08:30:00.000Z"],
    ["2026-11-01T09:30:00 01:00", "2026-11-01T08:30:00.000Z"],
    ["2026-11-01 09:30:00.123456", "2026-11-01T09:30:00.123Z"],
  ])("reads the moment %s as %s", (text, expected) => expect(moment(text)).toBe(expected));

  it("refuse what they cannot read, whatever it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parameters = new FeedParameters({ x: text }, ["x"]);
        for (const read of [() => moment(text), () => parameters.whole("x", 1, 9), () => parameters.id("x"), () => parameters.time("x"), () => parameters.weekday("x")]) {
          try {
            read();
          } catch (error) {
            expect(error).toBeInstanceOf(FeedRefusal);
          }
        }
      }),
    );
  });
});

describe("the limit of requests", () => {
  it("lets an address go on when its bucket refills, and leaves others alone", () => {
    const limit = new RequestLimit({ burst: 3000, perSecond: 50 });
    const waits = Array.from({ length: 3001 }, () => limit.take("a", 0));
    expect(waits.filter((wait) => wait > 0)).toEqual([1]);
    expect(limit.take("b", 0)).toBe(0);
    expect(limit.take("a", 1000)).toBe(0);
  });
});
