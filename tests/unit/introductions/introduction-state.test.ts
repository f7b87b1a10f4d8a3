import { describe, expect, it } from "vitest";
import { acceptableUntil, introductionStateOn, takenBackOn, type AskedFacts, type RequestFacts } from "../../../server/introductions/introduction-state.ts";
import { IntroductionState } from "../../../server/introductions/introduction.enums.ts";
import { ConsentScope, ConsentState } from "../../../server/organisations/consent.entity.ts";

const { WITH_COMMUNITY, ACCEPTED, DECLINED, WITHDRAWN, EXPIRED } = IntroductionState;
const { LIST_PUBLIC, RESEARCH_INTRODUCTIONS, SHOW_CONTACT } = ConsentScope;

const request: RequestFacts = { createdAt: "2026-03-01T10:00:00.000Z", answerBy: "2026-03-29", answer: null, asResearcher: true };
const listed: AskedFacts = { takenOffOn: null, consents: [] };

const before = "2026-02-01T10:00:00.000Z";
const meanwhile = "2026-03-10T10:00:00.000Z";

function granted(scope: ConsentScope, grantedOn: string, withdrawnOn: string | null = null): AskedFacts["consents"][number] {
  return { scope, answer: ConsentState.GRANTED, grantedOn, withdrawnOn };
}

describe("the state of a request", () => {
  it("waits until its last day, and has then run out", () => {
    expect(introductionStateOn(request, listed, "2026-03-01")).toBe(WITH_COMMUNITY);
    expect(introductionStateOn(request, listed, "2026-03-29")).toBe(WITH_COMMUNITY);
    expect(introductionStateOn(request, listed, "2026-03-30")).toBe(EXPIRED);
  });

  it("stays what was said to it, whatever happens later", () => {
    const left = { takenOffOn: "2026-03-05", consents: [granted(LIST_PUBLIC, before, meanwhile)] };
    for (const answer of [ACCEPTED, DECLINED, WITHDRAWN] as const) {
      expect(introductionStateOn({ ...request, answer }, left, "2026-12-01")).toBe(answer);
    }
  });

  it("is withdrawn when the organisation leaves the list or takes back what the request rests on", () => {
    expect(introductionStateOn(request, { ...listed, takenOffOn: "2026-03-10" }, "2026-03-10")).toBe(WITHDRAWN);
    for (const scope of [LIST_PUBLIC, RESEARCH_INTRODUCTIONS]) {
      const left = { ...listed, consents: [granted(scope, before, meanwhile)] };
      expect(introductionStateOn(request, left, "2026-03-10")).toBe(WITHDRAWN);
      expect(introductionStateOn(request, left, "2026-06-01")).toBe(WITHDRAWN);
    }
    const no = { scope: RESEARCH_INTRODUCTIONS, answer: ConsentState.REFUSED, grantedOn: meanwhile, withdrawnOn: null } as const;
    expect(introductionStateOn(request, { ...listed, consents: [no] }, "2026-03-10")).toBe(WITHDRAWN);
  });

  it("does not come back when the organisation agrees again, nor change once it has run out", () => {
    const again = [granted(LIST_PUBLIC, before, meanwhile), granted(LIST_PUBLIC, "2026-03-12T10:00:00.000Z")];
    expect(introductionStateOn(request, { ...listed, consents: again }, "2026-03-13")).toBe(WITHDRAWN);
    const late = { ...listed, consents: [granted(LIST_PUBLIC, before, "2026-04-10T10:00:00.000Z")] };
    expect(introductionStateOn(request, late, "2026-04-11")).toBe(EXPIRED);
  });

  it("goes on through what does not concern it", () => {
    const untouched = [
      granted(LIST_PUBLIC, "2025-01-01T10:00:00.000Z", before),
      granted(LIST_PUBLIC, before, meanwhile),
      // Agreed anew to newer words: the old answer ends at the moment the new one begins.
      granted(LIST_PUBLIC, meanwhile),
      granted(SHOW_CONTACT, before, meanwhile),
    ];
    expect(introductionStateOn(request, { ...listed, consents: untouched }, "2026-03-13")).toBe(WITH_COMMUNITY);
    const research = [granted(RESEARCH_INTRODUCTIONS, before, meanwhile)];
    expect(takenBackOn({ ...request, asResearcher: false }, { ...listed, consents: research })).toBeNull();
  });
});

describe("a request that was declined", () => {
  const declined = { ...request, answer: DECLINED, answeredAt: meanwhile } as const;

  it("can be accepted for 14 days, unless the organisation left since", () => {
    expect(acceptableUntil(declined, listed, "2026-03-24")).toBe("2026-03-24");
    expect(acceptableUntil(declined, listed, "2026-03-25")).toBeNull();
    expect(acceptableUntil({ ...declined, answer: ACCEPTED }, listed, "2026-03-11")).toBeNull();
    expect(acceptableUntil(declined, { ...listed, takenOffOn: "2026-03-12" }, "2026-03-12")).toBeNull();
  });
});
