import { Refusal } from "../platform/refusal.ts";

/** A postcode as it was read: whole, or only its district. */
interface Read {
  /** In capitals without spaces, such as B83BB; null when only a district (or sector) was given. */
  postcode: string | null;
  /** The part before the space, such as B8 or SW1A. */
  district: string;
  fault: null;
}

/** Why a text is not a postcode. */
interface NotRead {
  postcode: null;
  district: null;
  /** EMPTY: nothing was given. MALFORMED: it cannot be a postcode, or could be more than one. */
  fault: "EMPTY" | "MALFORMED";
}

/** What `normalisePostcode` makes of a text. */
export type PostcodeReading = Read | NotRead;

/*
 * The shapes of postcodes, by BS 7666 as Royal Mail uses it: an area of one or two letters, a district number (some of
 * inner London end in a letter; W1M is a former one that records still have), then a digit and two letters that never
 * are C, I, K, M, O or V. A district 0 exists only beside two letters (BL0). Guernsey, Jersey and the Isle of Man follow
 * the same shapes.
 */
const area = "[A-PR-UWYZ]";
const secondLetter = "[A-HK-Y]";
const outward = new RegExp(
  `^(${area}[1-9]\\d?|${area}${secondLetter}(\\d|[1-9]\\d)|${area}[1-9][A-HJKMPSTUW]|${area}${secondLetter}[1-9][ABEHMNPRVWXY])$`,
);
const inward = /^\d[ABD-HJLNP-UW-Z]{2}$/;
const inwardLength = 3;

/** Signs that look alike: either may have been meant. */
const lookalikes: Record<string, string> = { O: "0", "0": "O", I: "1", "1": "I" };

/** Every way to read the signs, the way they are typed first. */
function waysToRead(typed: string): string[] {
  return [...typed].reduce<string[]>(
    (ways, sign) => {
      const other = lookalikes[sign];
      return ways.flatMap((way) => (other === undefined ? [way + sign] : [way + sign, way + other]));
    },
    [""],
  );
}

function differences(one: string, other: string): number {
  return [...one].filter((sign, index) => sign !== other[index]).length;
}

/** The reading that fits with the fewest signs taken for their lookalikes; null when none does, or several. */
function clearest(typed: string, fits: (way: string) => boolean): string | null {
  const fitting = waysToRead(typed).filter(fits);
  const fewest = Math.min(...fitting.map((way) => differences(way, typed)));
  const best = fitting.filter((way) => differences(way, typed) === fewest);
  return best.length === 1 ? (best[0] ?? null) : null;
}

function isWhole(way: string): boolean {
  return outward.test(way.slice(0, -inwardLength)) && inward.test(way.slice(-inwardLength));
}

const longest = 7;
const notSigns = /[\p{P}\p{Z}\p{S}\p{C}]+/u;

/**
 * Reads a postcode in any spelling: capitals, spaces and punctuation do not matter, and O for 0 or I for 1 is mended
 * where only one reading is a postcode. A district alone (B8) or a sector (B8 3) gives the district. Whether such a
 * postcode exists is not looked up.
 */
export function normalisePostcode(text: string | null | undefined): PostcodeReading {
  const parts = (text ?? "").normalize("NFKC").toUpperCase().split(notSigns).filter((part) => part !== "");
  const typed = parts.join("");
  if (typed === "") {
    return { postcode: null, district: null, fault: "EMPTY" };
  }
  // A word without a digit (LOOSE) is a word, however it could be mended.
  if (/^[A-Z\d]+$/.test(typed) && /\d/.test(typed) && typed.length <= longest) {
    const whole = clearest(typed, isWhole);
    if (whole !== null) {
      return { postcode: whole, district: whole.slice(0, -inwardLength), fault: null };
    }
    const isSector = parts.length === 2 && /^\d$/.test(parts[1] ?? "") && outward.test(parts[0] ?? "");
    const district = clearest(isSector ? (parts[0] ?? "") : typed, (way) => outward.test(way));
    if (district !== null) {
      return { postcode: null, district, fault: null };
    }
  }
  return { postcode: null, district: null, fault: "MALFORMED" };
}

/** A postcode as people write it: B8 3BB of B83BB. */
export function writtenPostcode(postcode: string): string {
  return `${postcode.slice(0, -inwardLength)} ${postcode.slice(-inwardLength)}`;
}

/**
 * A whole postcode in capitals without spaces; any spelling is accepted, nothing is null.
 * @throws Refusal INVALID when it is not a whole postcode.
 */
export function readPostcode(path: string[], text: string | null | undefined): string | null {
  const { postcode, fault } = normalisePostcode(text);
  if (postcode === null && fault !== "EMPTY") {
    throw Refusal.invalid(path, "Enter a full postcode such as B8 1AA, or leave it out.");
  }
  return postcode;
}

/** Whether a district (JE2) lies in Jersey, Guernsey or the Isle of Man: they have postcodes, but no councils of the UK. */
export function isOutsideUk(district: string): boolean {
  return /^(JE|GY|IM)\d/.test(district);
}

/** The district at the beginning of a whole postcode: B8 of B81AA. */
export function districtOf(postcode: string): string {
  return postcode.slice(0, -inwardLength);
}
