import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInCapitals, readableName } from "../../../server/interop/import-names.ts";

describe("names in capitals", () => {
  it.each([
    ["ST MARY'S PRE-SCHOOL (UK)", "St Mary's Pre-school (UK)"],
    ["THE FRIENDS OF STOKE-ON-TRENT", "The Friends of Stoke-on-Trent"],
    ["O'BRIEN AND MCDERMOTT TRUST CIO", "O'Brien and McDermott Trust CIO"],
    ["THE 'OPEN DOORS' CLUB ‘NO ONE ALONE’", "The 'Open Doors' Club ‘No One Alone’"],
    ["'O'NEILL HOUSE' FRIENDS", "'O'Neill House' Friends"],
    ["2ND KINGS HEATH BROWNIES", "2nd Kings Heath Brownies"],
    ["WOMEN’S VOICE C.I.C.", "Women’s Voice C.I.C."],
    ["KINGS HEATH U3A", "Kings Heath U3A"],
    ["ST. JOHN'S WI: THE HALL", "St. John's WI: The Hall"],
    ["BSL INTERPRETERS LTD", "BSL Interpreters Ltd"],
    ["ÉCOLE DU SAMEDI", "École du Samedi"],
    ["ANTI-RACIST  NETWORK", "Anti-racist Network"],
    ["CHILDREN4CHANGE", "Children4change"],
    ["THE RAINBOW VAN", "The Rainbow Van"],
    ["J A CLARK CHARITABLE TRUST", "J A Clark Charitable Trust"],
    ["THE C H A INVITED GUEST TRUST", "The C H A Invited Guest Trust"],
    ["DIAL A RIDE", "Dial a Ride"],
  ])("%s becomes %s", (capitals, readable) => {
    expect(readableName(capitals)).toBe(readable);
  });

  it.each(["Bangladeshi Women's Association", "PEACE Childcare", "bohemia", "বাংলা সমিতি", "LGBT+ Voices"])("%s stays", (name) => {
    expect(readableName(name)).toBe(name);
  });

  it("come out the same when they are read twice, and keep every letter", () => {
    const words = fc.array(fc.constantFrom("THE", "OF", "ST", "O'NEILL", "UK", "WOMEN'S", "CO-OP", "MCADAM", "1ST", "(NHS)", "B.M.E."), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const name = parts.join(" ");
        const once = readableName(name);
        expect(once.toUpperCase()).toBe(name);
        expect(isInCapitals(once) ? once : readableName(once)).toBe(once);
      }),
    );
  });

  it("come back whole whatever stands in them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const letters = (one: string): string => one.normalize("NFKC").toLowerCase().replace(/[^a-z0-9]/g, "");
        expect(letters(readableName(text))).toBe(letters(text.normalize("NFC")));
      }),
    );
  });
});
