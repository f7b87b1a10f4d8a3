import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

function textScalar(
  name: string,
  description: string,
  fits: (value: string) => boolean,
  expected: string,
): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value !== "string" || !fits(value)) {
      throw new GraphQLError(`${name} must be ${expected}.`, { extensions: { code: "BAD_USER_INPUT" } });
    }
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

function isRealDay(value: string): boolean {
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}

function dayScalar(): GraphQLScalarType {
  const base = textScalar(
    "Date",
    "A calendar day in the network's zone (Europe/London), as YYYY-MM-DD. “Until” includes the day itself.",
    (value) => /^\d{4}-\d{2}-\d{2}$/.test(value),
    "a day such as 2026-11-24",
  );
  const parseValue = base.parseValue;
  base.parseValue = (value) => {
    const day = parseValue(value) as string;
    if (!isRealDay(day)) {
      throw new GraphQLError(`There is no day ${day}.`, { extensions: { code: "BAD_USER_INPUT" } });
    }
    return day;
  };
  base.parseLiteral = (node) => base.parseValue(node.kind === Kind.STRING ? node.value : null);
  return base;
}

function momentScalar(): GraphQLScalarType {
  const parse = (value: unknown): string => {
    const moment = typeof value === "string" ? new Date(value) : null;
    const hasZone = typeof value === "string" && /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(value);
    // A day that does not exist would silently become another one: 31 February reads as 3 March.
    const real = hasZone && isRealDay(value.slice(0, 10));
    if (!moment || !real || Number.isNaN(moment.getTime())) {
      throw new GraphQLError("DateTime must be a moment with a zone, such as 2026-11-24T17:00:00Z.", {
        extensions: { code: "BAD_USER_INPUT" },
      });
    }
    return moment.toISOString();
  };
  return new GraphQLScalarType({
    name: "DateTime",
    description: "A moment in UTC, as ISO 8601 text such as 2026-11-24T17:00:00.000Z.",
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

/** A calendar day, YYYY-MM-DD. */
export const DayScalar = dayScalar();

/** A moment in UTC, ISO 8601. */
export const MomentScalar = momentScalar();

/** Whether the tag is well formed throughout; zz-zz-zz, with two regions, looks like one but is none. */
export function isLanguageTag(value: string): boolean {
  try {
    return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** A BCP 47 language tag. */
export const LanguageTagScalar = textScalar(
  "LanguageTag",
  "A language as a BCP 47 tag: bn, syl, yue-Hant, bfi (British Sign Language), en.",
  isLanguageTag,
  "a language tag such as bn or yue-Hant",
);

/** A code of the Office for National Statistics. */
export const AreaCodeScalar = textScalar(
  "AreaCode",
  "A code of an area in the United Kingdom's Government Statistical Service scheme: E06…, E08…, E54… (integrated care board), or a place key of ours where there is no code.",
  (value) => /^[A-Za-z0-9][A-Za-z0-9-]{1,40}$/.test(value),
  "an area code such as E08000025",
);

/** An amount of money in pence. */
export const MoneyScalar = new GraphQLScalarType({
  name: "Money",
  description: "An amount in pounds sterling, as a whole number of pence: 500000000 is £5,000,000.",
  serialize: (value) => value,
  parseValue: readPence,
  parseLiteral: (node) => readPence(node.kind === Kind.INT ? Number(node.value) : null),
});

function readPence(value: unknown): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    throw new GraphQLError("Money must be a whole number of pence, such as 500000000 for £5,000,000.", {
      extensions: { code: "BAD_USER_INPUT" },
    });
  }
  return value;
}
