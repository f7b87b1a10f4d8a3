import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";
import { revisionField, revisionValue } from "../../../admin/organisations/revision-words.ts";

const intl = createIntl({ locale: "en-GB", messages: {}, onError: () => undefined });
const languageName = (tag: string): string => ({ ur: "Urdu", pa: "Punjabi" })[tag] ?? tag;

describe("values of the history", () => {
  it.each([
    ["paysAtLeastPence", "2500", "£25"],
    ["PUBLIC_LIABILITY coverPence", "500000000", "£5,000,000"],
    ["PUBLIC_LIABILITY endsOn", '"2027-03-31"', "31 March 2027"],
    ["health-talks languages", '["ur","pa"]', "Urdu, Punjabi"],
    ["languages", '["Urdu (spoken)"]', "Urdu (spoken)"],
    [
      "schedule",
      '[{"day":"WE","opens":"10:30","closes":"12:30","note":"not in August"},{"day":"FR","opens":"14:00","closes":"16:00","note":null}]',
      "Wednesdays 10:30 to 12:30 (not in August), Fridays 14:00 to 16:00",
    ],
    ["foundedYear", "1998", "1998"],
    ["purpose (ur)", '"ہم ملتے ہیں"', "ہم ملتے ہیں"],
    ["areas", "[]", null],
  ])("of %s, kept as %s, read %s", (field, kept, read) => {
    expect(revisionValue(intl, kept, { field, languageName })).toBe(read);
  });

  it("are named by what they are of", () => {
    expect(revisionField(intl, "purpose (ur)", languageName)).toBe("Urdu: what you are for");
    expect(revisionField(intl, "health-talks costNote", languageName, "Health talks in Sylheti")).toBe("Health talks in Sylheti: cost");
    expect(revisionField(intl, "health-talks", languageName, "Health talks in Sylheti")).toBe("Health talks in Sylheti");
    expect(revisionField(intl, "PUBLIC_LIABILITY coverPence", languageName)).toBe("Public liability insurance: what it covers");
  });

  it.each([
    ["staleSince (ur)", "Urdu: since when it says something else than the original"],
    ["alike", "Records that look alike"],
    ["merged", "Record that became part of this one"],
    ["parent", "What it is a branch of"],
    ["register", "What the register says"],
    ["tags", "Suggested tags"],
    ["illustrative", "What of it is invented"],
  ])("call %s by words", (field, words) => {
    expect(revisionField(intl, field, languageName)).toBe(words);
  });
});
