import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CommitteeWorld } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";
import { newestMail, postAuth } from "../harness/sign-in.ts";

describe.each(databaseKinds)("the language of letters on %s", (kind) => {
  let world: CommitteeWorld;
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());

  const speak = `mutation ($language: LanguageTag!) { chooseLanguage(language: $language) {
    viewer { language } problems { code } } }`;

  async function letterOf(email: string, accept: string, name?: string): Promise<string> {
    const body = { email, name, callbackURL: "/" };
    await postAuth(world.server, "/sign-in/magic-link", body, { accept });
    return (await newestMail(world.server, email))?.subject ?? "";
  }

  it("is what the browser asks for until the person chooses, then what they chose", async () => {
    const english = await letterOf("nadia@example.org", "fr, xx;q=0.5", "Nadia R.");
    expect(english).toMatch(/^[\p{Script=Latin}\p{P}\s\d]+$/u);
    expect(await letterOf("nadia@example.org", "fr;q=0.9, ar-SY", "Nadia R.")).toMatch(/\p{Script=Arabic}/u);
    await world.signInAs("nadia", "nadia@example.org", "Nadia R.");
    expect((await world.ask("nadia", speak, { language: "bn" })).data.chooseLanguage).toEqual({ viewer: { language: "bn" }, problems: [] });
    expect((await world.ask("nadia", speak, { language: "cy" })).data.chooseLanguage.problems).not.toEqual([]);
    expect(await letterOf("nadia@example.org", "ar")).toMatch(/\p{Script=Bengali}/u);
  });

  it("is the applicant's for a question and a decision, whatever the committee reads in", async () => {
    const { who, application } = await world.checked();
    await world.ask(who, speak, { language: "bn" });
    await world.ask("a", speak, { language: "ur" });
    const newest = async () => {
      const mail = await newestMail(world.server, `${who}@example.org`);
      return `${mail?.subject} ${mail?.body}`.replace(/S \d+/gu, "");
    };
    await world.onboard("a", "AskApplicant", { application, question: "Who keeps the key?" });
    expect(await newest()).toMatch(/^[^\p{Script=Latin}]*\p{Script=Bengali}[^\p{Script=Latin}]*$/u);
    const asked = await newest();
    await world.onboard(who, "ReplyToCommittee", { application, body: "চাবি আমার কাছে।" });
    await world.decide(application, "yyyyyyy");
    const decided = await newest();
    expect(decided).not.toBe(asked);
    expect(decided).toMatch(/^[^\p{Script=Latin}]*\p{Script=Bengali}[^\p{Script=Latin}]*$/u);
    const decision = (await world.file(application, who)).data.node.decision.id;
    await world.onboard("secretary", "GiveReasons", { decision, reasonsForApplicant: "Welcome.", conditions: [] });
    expect(await newest()).not.toBe(decided);
    expect(await newest()).toMatch(/^[^\p{Script=Latin}]*\p{Script=Bengali}[^\p{Script=Latin}]*$/u);
  });

  it("is that of whoever reads about a partnership link, on either side", async () => {
    const [one, other] = ["a", "b"].map((letter) => world.organisationIds.get(letter));
    await world.ask("a", speak, { language: "ur" });
    await world.ask("b", speak, { language: "ar" });
    const propose = `mutation ($from: ID!, $to: ID!) { proposeLink(from: $from, to: $to, kind: MENTORING,
      purpose: "We share what we know.", startedOn: "2026-01-01") { link { id fromName toName } problems { code } } }`;
    const { link, problems } = (await world.ask("a", propose, { from: one, to: other })).data.proposeLink;
    expect(problems).toEqual([]);
    const newest = async (letter: string) => {
      const mail = await newestMail(world.server, `${letter}@example.org`);
      return [link.fromName, link.toName].reduce((text, name) => text.replaceAll(name, ""), `${mail?.subject} ${mail?.body}`);
    };
    expect(await newest("b")).toMatch(/^[^\p{Script=Latin}]*\p{Script=Arabic}[^\p{Script=Latin}]*$/u);
    const confirm = "mutation ($link: ID!) { confirmLink(link: $link) { problems { code } } }";
    expect((await world.ask("b", confirm, { link: link.id })).data.confirmLink.problems).toEqual([]);
    const told = await newest("a");
    expect(told).toMatch(/^[^\p{Script=Latin}]*\p{Script=Arabic}[^\p{Script=Latin}]*$/u);
    expect(told, "Urdu, not Arabic").toContain("کی تصدیق");
  });
});
