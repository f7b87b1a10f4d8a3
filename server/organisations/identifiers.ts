import { Refusal } from "../platform/refusal.ts";

/** A number under which a register knows an organisation. */
export interface RegisterNumber {
  scheme: string;
  value: string;
}

interface Register {
  /** How people call it. */
  name: string;
  /** Brings a number into its usual form. */
  tidy?: (value: string) => string;
  pattern: RegExp;
  example: string;
  check?: (value: string) => boolean;
  url: (value: string) => string | null;
}

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** ROR ids end in two check digits: 98 minus the base-32 number times 100, modulo 97 (ISO 7064 mod 97-10). */
function rorChecks(value: string): boolean {
  const number = [...value.slice(0, 7)].reduce((sum, letter) => sum * 32 + alphabet.indexOf(letter), 0);
  return 98 - ((number * 100) % 97) === Number(value.slice(7));
}

/**
 * Companies House numbers have eight characters; spreadsheets lose the noughts in front and add ".0", people leave out
 * those behind the letters: NI12345 is NI012345.
 */
function companyNumber(value: string): string {
  const [, letters = "", digits] = /^([A-Z]{2})?(\d+)(?:\.0)?$/.exec(value) ?? [];
  return digits === undefined ? value : letters + digits.padStart(8 - letters.length, "0");
}

/** Schemes of org-id.guide that are accepted, and ROR. There are no check digits in charity and company numbers. */
const registers: Record<string, Register> = {
  "GB-CHC": {
    name: "charity number (England and Wales)",
    pattern: /^\d{6,7}$/,
    example: "GB-CHC-1090095",
    url: (value) => `https://register-of-charities.charitycommission.gov.uk/charity-details/?regid=${value}&subid=0`,
  },
  "GB-COH": {
    name: "company number",
    tidy: companyNumber,
    pattern: /^(?!0{8})([A-Z]{2}\d{6}|\d{8}|[A-Z]{2}\d{5}[A-Z])$/,
    example: "GB-COH-02534145",
    url: (value) => `https://find-and-update.company-information.service.gov.uk/company/${value}`,
  },
  "GB-SC": {
    name: "charity number (Scotland)",
    pattern: /^SC\d{6}$/,
    example: "GB-SC-SC012345",
    url: (value) => `https://www.oscr.org.uk/about-charities/search-the-register/charity-details?number=${value}`,
  },
  "GB-NIC": {
    name: "charity number (Northern Ireland)",
    pattern: /^\d{6}$/,
    example: "GB-NIC-100001",
    url: (value) => `https://www.charitycommissionni.org.uk/charity-details/?regId=${value}`,
  },
  "GB-NHS": { name: "NHS organisation code", pattern: /^[A-Z0-9]{3,6}$/, example: "GB-NHS-RAX", url: () => null },
  ROR: {
    name: "ROR id",
    tidy: (value) => value.toLowerCase(),
    pattern: /^0[0-9a-hj-km-np-tv-z]{6}\d{2}$/,
    example: "ROR-01a77tt86",
    check: rorChecks,
    url: (value) => `https://ror.org/${value}`,
  },
};

/** Whether it is a register that is known here. */
export function isRegister(scheme: string): boolean {
  return scheme in registers;
}

/** The page of the register about a number, where registers have one. */
export function urlOfIdentifier({ scheme, value }: RegisterNumber): string | null {
  return registers[scheme]?.url(value) ?? null;
}

/** How people call the register, such as "charity number (Scotland)"; its code where it is not one of ours. */
export function nameOfRegister(scheme: string): string {
  return registers[scheme]?.name ?? scheme;
}

/** Scotland numbers charities and companies alike, so SC and six digits alone do not say which. */
const scottish = /^SC\d{6}$/;

/** The charities of Northern Ireland, as they write their numbers themselves: NIC100001, where companies have NI012345. */
const irishCharity = /^NIC(?=\d{6}$)/;

/**
 * A charity number as people write it, with the register it belongs to: SC012345 is GB-SC-SC012345, NIC100001 is
 * GB-NIC-100001, six or seven digits are one of England and Wales. Anything else stays as it is. Only for what is said
 * to be the number of a charity.
 */
export function withCharityRegister(text: string): string {
  const plain = text.replace(/\s+/g, "").toUpperCase();
  if (scottish.test(plain)) {
    return `GB-SC-${plain}`;
  }
  if (irishCharity.test(plain)) {
    return plain.replace(irishCharity, "GB-NIC-");
  }
  return /^\d{6,7}$/.test(plain) ? `GB-CHC-${plain}` : text;
}

const rorAddress = /^(?:https?:\/\/)?(?:www\.)?ror\.org\/([^/]+)\/?$/i;

/**
 * Reads a number such as GB-CHC-1090095 or ROR-01a77tt86 (its address https://ror.org/… too, as browsers show it).
 * @throws Refusal INVALID with the form that would be right.
 */
export function readIdentifier(path: string[], text: string): RegisterNumber {
  const plain = text.replace(/\s+/g, "").toUpperCase();
  const typed = irishCharity.test(plain) ? withCharityRegister(plain) : text.trim().replace(rorAddress, "ROR-$1");
  const scheme = Object.keys(registers).find((one) => typed.toUpperCase().startsWith(`${one}-`));
  const register = scheme ? registers[scheme] : undefined;
  if (scottish.test(plain)) {
    throw Refusal.invalid(path, `Write GB-SC-${plain} if it is the number of a charity, GB-COH-${plain} if it is that of a company.`);
  }
  if (!scheme || !register) {
    const known = Object.keys(registers).join(", ");
    throw Refusal.invalid(path, `Begin with the register: ${known}. For example GB-CHC-1090095. No number is needed.`);
  }
  const given = typed.slice(scheme.length + 1).replace(/\s+/g, "").toUpperCase();
  const value = register.tidy ? register.tidy(given) : given;
  if (!register.pattern.test(value) || !(register.check?.(value) ?? true)) {
    throw Refusal.invalid(path, `This is not a ${register.name}. It looks like ${register.example}. Please compare it.`);
  }
  return { scheme, value };
}
