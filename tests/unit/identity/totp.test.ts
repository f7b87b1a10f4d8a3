import { describe, expect, it } from "vitest";
import { authenticatorAddress, base32, codeAt, stepAt, stepOfCode } from "../../../server/identity/auth/totp.ts";

/** The secret of the examples in RFC 6238, and the last six digits of its codes. */
const secret = Buffer.from("12345678901234567890");
const examples: [seconds: number, code: string][] = [
  [59, "287082"],
  [1111111109, "081804"],
  [1111111111, "050471"],
  [1234567890, "005924"],
  [2000000000, "279037"],
  [20000000000, "353130"],
];

describe("codes of an authenticator app", () => {
  it.each(examples)("at %i seconds are as RFC 6238 says", (seconds, code) => {
    expect(codeAt(secret, stepAt(seconds * 1000))).toBe(code);
  });

  it("belong to their half minute and are taken half a minute before and after it, no longer", () => {
    const step = 1000;
    const code = codeAt(secret, step);
    const taken = [-2, -1, 0, 1, 2].map((late) => stepOfCode(secret, code, (step + late) * 30_000));
    expect(taken).toEqual([null, step, step, step, null]);
  });

  it("are six digits: nothing else is one", () => {
    for (const text of ["", "12345", "1234567", "abcdef", "287082 "]) {
      expect(stepOfCode(secret, text, 59_000)).toBeNull();
    }
  });

  it("come of a secret in letters that apps read (RFC 4648)", () => {
    expect(base32(Buffer.from("foobar"))).toBe("MZXW6YTBOI");
    expect(base32(secret)).toBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
  });

  it("are set up by an address that names the account", () => {
    const address = authenticatorAddress("GEZDGNBV", "a+b@example.org", "Two words");
    expect(address).toBe("otpauth://totp/Two%20words%3Aa%2Bb%40example.org?secret=GEZDGNBV&issuer=Two%20words");
  });
});
