import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLines, endOfCredentials, endOfLine, met, unmet, type Counting } from "../../../server/organisations/facet-terms.ts";
import { packedTerms, TermSets } from "../../../server/organisations/term-sets.ts";

interface Drawn {
  meets: boolean[];
  voice: string;
  credentials: string[];
  terms: { number: number; capacity: number | null }[];
}

const chosen = ["voice", "skill"];
const facetOfPlace = ["skill", "skill", "area", "area"];
/* Terms 1 and 2 are parts of what is counted at place 0; term 3 is counted at two places of another facet. */
const placesOfTerm = new Map([[1, [0]], [2, [0, 1]], [3, [2, 3]], [70_000, [3]]]);

const drawn: fc.Arbitrary<Drawn> = fc.record({
  meets: fc.array(fc.boolean(), { minLength: chosen.length, maxLength: chosen.length }),
  voice: fc.constantFrom("a", "b", "-"),
  credentials: fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 }),
  terms: fc.uniqueArray(
    fc.record({ number: fc.constantFrom(1, 2, 3, 70_000, 123_456), capacity: fc.constantFrom(null, 1, 2, 3, 4) }),
    { selector: ({ number }) => number },
  ),
});

/** Every other organisation without terms has no set at all. */
function lineOf({ meets, voice, credentials, terms }: Drawn, place: number): string {
  const signs = meets.map((one) => (one ? met : unmet)).join("");
  const set = terms.length === 0 && place % 2 === 0 ? "" : String(place + 1);
  return `${signs}${voice}${credentials.join("")}${endOfCredentials}${set}${endOfLine}`;
}

function setsOf(all: readonly Drawn[]): TermSets {
  const sets = new TermSets();
  all.forEach(({ terms }, place) => sets.add(place + 1, packedTerms(terms)));
  return sets;
}

/** Whether an organisation counts in a facet: it may fail only in the choice of that facet itself. */
function counts({ meets }: Drawn, facet: string): boolean {
  return chosen.every((one, place) => one === facet || meets[place]);
}

/** Lines as they are read: in two parts. */
function inParts(lines: readonly string[]): Counting["lines"] {
  const middle = Math.floor(lines.length / 2);
  return [lines.slice(0, middle), lines.slice(middle)].map((part) => Promise.resolve(part.join("")));
}

function counting(all: readonly Drawn[], skills: ReadonlySet<number> | null): Counting {
  const lines = inParts(all.map(lineOf));
  const capacity = { facet: "capacity", skills };
  const facets = { chosen, heldBackBy: null, plain: ["voice"], credentials: "credentials", facetOfPlace };
  return { lines, sets: setsOf(all), ...facets, placesOfTerm, capacity, spareFor: null };
}

describe("facets counted from lines", () => {
  it("count each organisation once for each value, in every facet whose own choice it may fail", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { maxLength: 20 }), fc.constantFrom(null, new Set([1, 3])), async (all, skills) => {
        const { signs, places } = await countLines(counting(all, skills));
        for (const voice of ["a", "b", "-"]) {
          const wanted = all.filter((one) => counts(one, "voice") && one.voice === voice).length;
          expect(signs.get("voice")?.get(voice) ?? 0).toBe(wanted);
        }
        for (const credential of ["a", "b", "c"]) {
          const wanted = all.filter((one) => counts(one, "credentials") && one.credentials.includes(credential)).length;
          expect(signs.get("credentials")?.get(credential) ?? 0).toBe(wanted);
        }
        facetOfPlace.forEach((facet, place) => {
          const has = ({ terms }: Drawn): boolean => terms.some(({ number }) => placesOfTerm.get(number)?.includes(place));
          expect(places[place]).toBe(all.filter((one) => counts(one, facet) && has(one)).length);
        });
        for (const capacity of [1, 2, 3, 4]) {
          const best = ({ terms }: Drawn): number =>
            Math.min(4, ...terms.flatMap((term) => (term.capacity !== null && (skills?.has(term.number) ?? true) ? [term.capacity] : [])));
          const wanted = all.filter((one) => counts(one, "capacity") && best(one) === capacity).length;
          expect(signs.get("capacity")?.get(String(capacity)) ?? 0).toBe(wanted);
        }
      }),
    );
  });

  it("count a skill for those who have the chosen capacity for it, or for one asked for besides", async () => {
    const choices = ["voice", "skill", "capacity"];
    const meeting = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
    const line = fc.tuple(drawn, meeting).map(([one, meets]): Drawn => ({ ...one, meets }));
    const someOf = (numbers: number[]) => fc.subarray(numbers).map((chosenOnes) => new Set(chosenOnes));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), someOf([1, 2, 3, 4]), someOf([1, 3]), async (all, wanted, besides) => {
        const asked = { ...counting(all, null), chosen: choices, spareFor: { facet: "skill", wanted, besides } };
        const { places } = await countLines(asked);
        facetOfPlace.forEach((facet, place) => {
          const at = ({ terms }: Drawn): Drawn["terms"] => terms.filter(({ number }) => placesOfTerm.get(number)?.includes(place));
          const spare = (one: Drawn): number =>
            Math.min(4, ...[...at(one), ...one.terms.filter(({ number }) => besides.has(number))].map(({ capacity }) => capacity ?? 4));
          const may = facet === "skill" ? ["skill", "capacity"] : [facet];
          const meets = (one: Drawn): boolean => choices.every((choice, index) => may.includes(choice) || one.meets[index]);
          const counted = all.filter((one) => at(one).length > 0 && meets(one) && (facet !== "skill" || wanted.has(spare(one))));
          expect(places[place]).toBe(counted.length);
        });
      }),
    );
  });

  it("count who is held back among those who meet every other choice, and everything else as without", async () => {
    const signs = fc.constantFrom("0", "1", "4", "5");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(drawn, signs), { maxLength: 20 }), async (all) => {
        const lines = all
          .map(([one, sign], place) => ({ line: lineOf(one, place), sign }))
          .map(({ line, sign }) => `${line.slice(0, chosen.length)}${sign}${line.slice(chosen.length)}`);
        const plainly = counting(all.map(([one]) => one), null);
        const { held, ...rest } = await countLines({ ...plainly, lines: inParts(lines), heldBackBy: ["skill"] });
        const { held: none, ...without } = await countLines(plainly);
        expect(rest).toEqual(without);
        expect(none.size).toBe(0);
        for (const sign of ["1", "4", "5"]) {
          const wanted = all.filter(([one, own]) => own === sign && one.meets[chosen.indexOf("voice")]).length;
          expect(held.get(sign) ?? 0).toBe(wanted);
        }
        expect(held.has("0")).toBe(false);
      }),
    );
  });

  it("write the same terms alike, and no number that is too large", () => {
    const terms = [{ number: 70_000, capacity: null }, { number: 1, capacity: 2 }];
    expect(packedTerms(terms)).toBe(packedTerms(terms.toReversed()));
    expect(packedTerms(terms)).toHaveLength(10);
    expect(() => packedTerms([{ number: 64 ** 4, capacity: null }])).toThrow("larger");
  });

  it("are not counted where a part of the lines could not be read", async () => {
    const lost = [Promise.reject(new Error("the first")), Promise.reject(new Error("the second"))];
    await expect(countLines({ ...counting([], null), lines: lost })).rejects.toThrow("the first");
  });

  it("let others have their turn on the way", async () => {
    const one: Drawn = { meets: [true, true], voice: "a", credentials: [], terms: [{ number: 1, capacity: 1 }] };
    const many = Array.from({ length: 45_000 }, () => one);
    let isDone = false;
    const counted = countLines(counting(many, null)).finally(() => {
      isDone = true;
    });
    await new Promise((turn) => setImmediate(turn));
    expect(isDone).toBe(false);
    expect((await counted).places[0]).toBe(45_000);
  });
});
