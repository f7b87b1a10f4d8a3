import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { openBrowser, settled, widths } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../harness/looks.ts";
import { englishOn, pageWords } from "../harness/page-words.ts";
import { takePictures } from "../harness/pictures.ts";
import { openScreen, screenNamed, visitsTo } from "../harness/visits.ts";
import { Mail } from "../../server/platform/outbox.entity.ts";

/*
 * An applicant who reads no English: joins, applies, is asked and answers, and reads what the committee decided and
 * why, with the pages in their language from the first to the last. Nothing on any of these screens is said in English
 * but names and what somebody wrote in it.
 */

const seats = ["yusuf-a", "nasima-k", "wing-l", "imran-s", "grace-o", "patience-m", "bilal-h"];

/** What stands on the pages in Latin letters: names of places, people and partnerships, and what the committee wrote. */
const names = ["West Midlands Knowledge and Action Partnership for Race Equity", "Birmingham", "Farida N.", "English", "WM 7", "West Midlands Combined Authority", "NHS Birmingham and Solihull Integrated Care Board", "West Midlands"];

/** Words that every language writes like this. */
const terms = ["NHS", "GraphQL", "name@example.org"];

const walks = [
  {
    language: "bn",
    endonym: "বাংলা",
    direction: "ltr",
    group: "আলম রক সেলাই বোনেরা",
    person: "রাহিমা খাতুন",
    email: "rahima@example.org",
    purpose: "আমরা বৃহস্পতিবার একসঙ্গে সেলাই করি, আর একে অন্যের সঙ্গে ডাক্তারের কাছে যাই।",
    contact: "সেলাই ঘরে শিরিনকে জিজ্ঞাসা করুন।",
    answer: "দুই বোনের কাছে চাবি থাকে।",
    community: "নারী",
    own: "পাড়ার দাদি-নানি",
    speaks: "বাংলা",
    skill: "দোভাষী",
    vote: "APPROVE",
    reasons: "আপনাদের ধন্যবাদ। আপনারা যে অন্যের সঙ্গে ডাক্তারের কাছে যান, আসনগুলি তার মূল্য দেয়।",
    heading: "apply.approved",
  },
  {
    language: "ar",
    endonym: "العربية",
    direction: "rtl",
    group: "حلقة الخبز في ساوث فيلد",
    person: "سلمى حداد",
    email: "salma@example.org",
    purpose: "نخبز معاً كل يوم سبت ونستقبل من وصلوا حديثاً إلى المدينة.",
    contact: "اسألوا عن سلمى في المخبز.",
    answer: "المفتاح عند أختين.",
    community: "لاجئ",
    own: "جدّات الحي",
    speaks: "العربية",
    skill: "ترجمة",
    vote: "REJECT",
    reasons: "لم نعرف من يحفظ المال. أخبرونا بذلك ثم عودوا إلينا.",
    heading: "apply.refused",
  },
  {
    language: "ur",
    endonym: "اردو",
    direction: "rtl",
    group: "سمال ہیتھ کی سلائی بہنیں",
    person: "شازیہ ملک",
    email: "shazia@example.org",
    purpose: "ہم ہر جمعرات مل کر سلائی کرتی ہیں اور ایک دوسرے کے ساتھ ڈاکٹر کے پاس جاتی ہیں۔",
    contact: "سلائی کے کمرے میں شیریں سے پوچھیں۔",
    answer: "چابی دو بہنوں کے پاس ہے۔",
    community: "خواتین",
    own: "محلے کی دادیاں نانیاں",
    speaks: "اردو",
    skill: "ترجمان",
    vote: "APPROVE",
    reasons: "آپ کا شکریہ۔ آپ دوسروں کے ساتھ ڈاکٹر کے پاس جاتی ہیں، نشستیں اس کی قدر کرتی ہیں۔",
    heading: "apply.approved",
  },
] as const;

describe.each(walks)("an applicant whose pages are in $endonym", (walk) => {
  const say = pageWords(walk.language);
  const question = "Who holds the key of the room?";
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let application = "";
  /** What the screens said in English. */
  const found: string[] = [];
  const visits = visitsTo(
    () => demo,
    () => browser,
  );

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
    page = await visits.as(null, widths.phone);
  });
  afterAll(async () => {
    expect(visits.made.flatMap((one) => one.scriptErrors)).toEqual([]);
    expect(visits.made.flatMap((one) => one.strayRequests)).toEqual([]);
    await browser.close();
    await demo.close();
  });

  /** What must hold of every screen on the way. */
  async function look(name: string): Promise<void> {
    await settled(page);
    expect(await page.evaluate("[document.documentElement.lang, document.documentElement.dir]")).toEqual([walk.language, walk.direction]);
    const english = await englishOn(page, { terms, marked: [...names, walk.email, question] });
    found.push(...english.map((one) => `${name}: ${one}`));
    await expectAccessible(page);
    await takePictures(page, `applicant-${walk.language}-${name}`);
    await expectNoSidewaysScroll(page);
  }

  const press = (id: string) => page.getByRole("button", { name: say(id), exact: true }).click();

  const follow = (id: string, values?: Record<string, string>) => page.getByRole("link", { name: say(id, values), exact: true }).first().click();

  it("joins by a name and an address", async () => {
    await openScreen(page, "apply");
    await page.locator("footer").getByRole("button", { name: walk.endonym }).click();
    await screenNamed(page, say("apply.title"));
    await look("apply");
    await follow("apply.startNow");
    await screenNamed(page, say("signIn.new.title"));
    await press("signIn.send");
    await page.locator(".error-summary").waitFor();
    await look("join-error");
    await page.getByLabel(say("signIn.name")).fill(walk.person);
    await page.getByLabel(say("signIn.email")).fill(walk.email);
    await press("signIn.send");
    await screenNamed(page, say("signIn.sent.title"));
    await look("check-email");
    const letter = await demo.app.database.read.findOneOrFail(Mail, { where: { to: walk.email }, order: { id: "DESC" } });
    expect(`${letter.subject} ${letter.body}`).not.toMatch(/\p{Script=Latin}/u);
    await page.goto(letter.link ?? "");
    await screenNamed(page, say("apply.start.title"));
  });

  it("says what it is called and what it is", async () => {
    await press("apply.continue");
    await page.locator(".error-summary").waitFor();
    await look("start-error");
    await page.getByLabel(say("apply.name")).fill(walk.group);
    await page.getByRole("radio", { name: say("apply.voice.group") }).check();
    await press("apply.continue");
    await screenNamed(page, say("apply.title"));
    application = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    await page.getByText(say("apply.completedOf", { done: 1, all: 7 })).waitFor();
    await look("tasks");
  });

  const openQuestion = async (key: string) => {
    await openScreen(page, `apply/${application}/${key}`);
    await screenNamed(page, say(`apply.q.${key}.ask`));
  };

  const goOn = async (key: string) => {
    await press("apply.continue");
    await page.waitForURL((url) => !url.pathname.endsWith(`/${key}`));
  };

  it.each(["purpose", "contact"] as const)("answers in its own words: %s", async (key) => {
    await openQuestion(key);
    await press("apply.continue");
    await page.locator(".error-summary").waitFor();
    await look(`${key}-error`);
    await page.getByRole("textbox").first().fill(walk[key]);
    expect(await page.getByLabel(say("apply.writtenIn")).inputValue()).toBe(walk.language);
    await look(key);
    await goOn(key);
  });

  it.each([
    ["communities", walk.community],
    ["areas", "Birmingham"],
    ["languages", walk.speaks],
    ["skills", walk.skill],
  ])("picks from a list by words of its language: %s", async (key, typed) => {
    await openQuestion(key);
    await page.getByRole("combobox").fill(typed);
    await page.getByRole("option").first().waitFor();
    await look(`${key}-options`);
    await page.getByRole("option").first().click();
    await page.getByText(say("apply.added", { count: 1 })).waitFor();
    if (key === "communities") {
      await page.getByRole("combobox").fill(walk.own);
      await press("apply.continue");
      await page.locator(".error-summary").waitFor();
      await look(`${key}-unknown`);
      await page.getByRole("button", { name: walk.own }).click();
      await page.getByText(say("apply.added", { count: 2 })).waitFor();
    }
    await look(key);
    await goOn(key);
  });

  it("checks its answers and sends them", async () => {
    await openScreen(page, `apply/${application}`);
    await look("tasks-done");
    await openScreen(page, `apply/${application}/check`);
    await screenNamed(page, say("apply.check.title"));
    await page.getByText(walk.purpose).waitFor();
    await look("check");
    await press("apply.send");
    await screenNamed(page, say("apply.sent.title"));
    await look("sent");
    await follow("apply.sent.see");
    await page.getByRole("heading", { name: say("apply.waits.committee") }).waitFor();
    await look("waits-committee");
    await openScreen(page, `apply/${application}/withdraw`);
    await look("withdraw");
    await openScreen(page, "my-work");
    await look("my-work");
  });

  it("is asked, sees that it waits on them, and answers", async () => {
    const ask = `mutation ($application: ID!, $question: String!) {
      askApplicant(application: $application, question: $question) { problems { message } } }`;
    expect(await demo.ask("farida-n", ask, { application, question })).toEqual({ askApplicant: { problems: [] } });
    await openScreen(page, "my-work");
    await look("my-work-asked");
    await openScreen(page, `apply/${application}`);
    await page.getByRole("heading", { name: say("apply.waits.you") }).waitFor();
    await page.getByText(question).waitFor();
    await look("waits-you");
    await press("apply.reply.send");
    await page.locator(".error-summary").waitFor();
    await look("waits-you-error");
    await page.getByRole("textbox", { name: say("apply.reply") }).fill(walk.answer);
    await press("apply.reply.send");
    await page.getByRole("heading", { name: say("apply.waits.committee") }).waitFor();
    await page.getByText(walk.answer).waitFor();
    await look("answered");
  });

  /** The committee checks, opens a ballot and votes; each seat says the same. */
  async function decide(): Promise<string> {
    const check = `mutation ($application: ID!, $kind: String!) {
      recordCheck(application: $application, kind: $kind, state: PASSED) { problems { message } } }`;
    for (const kind of ["DUPLICATES", "CONTACT", "PURPOSE"]) {
      await demo.ask("farida-n", check, { application, kind });
    }
    const committees = `{ network(handle: "west-midlands") { committees { id earliestClose } } }`;
    const { network } = await demo.ask<{ network: { committees: { id: string; earliestClose: string }[] } }>("farida-n", committees);
    const [committee] = network.committees;
    const open = `mutation ($committee: ID!, $application: ID!, $closesAt: DateTime!) {
      openBallot(committee: $committee, subject: ADMIT, about: $application, question: "Should they join?", closesAt: $closesAt) {
        ballot { id } problems { message } } }`;
    const variables = { application, committee: committee?.id, closesAt: committee?.earliestClose };
    const { openBallot } = await demo.ask<{ openBallot: { ballot: { id: string } } }>("farida-n", open, variables);
    return openBallot.ballot.id;
  }

  async function vote(ballot: string): Promise<void> {
    for (const seat of seats) {
      await demo.ask(seat, `mutation ($ballot: ID!) { declareInterest(ballot: $ballot, level: NONE) { problems { message } } }`, { ballot });
      const cast = `mutation ($ballot: ID!, $choice: VoteChoice!) { castVote(ballot: $ballot, choice: $choice) { problems { message } } }`;
      await demo.ask(seat, cast, { ballot, choice: walk.vote });
    }
    const close = `mutation ($ballot: ID!) { closeBallot(ballot: $ballot) { ballot { decision { id } } problems { message } } }`;
    const { closeBallot } = await demo.ask<{ closeBallot: { ballot: { decision: { id: string } } } }>("farida-n", close, { ballot });
    await writeLetter(closeBallot.ballot.decision.id);
  }

  /** The secretary, whose pages are in English, writes to the applicant in the applicant's language. */
  async function writeLetter(decision: string): Promise<void> {
    const secretary = await visits.as("farida-n");
    await openScreen(secretary, `decisions/${decision}/reasons`);
    await secretary.getByLabel("Reasons", { exact: true }).fill(walk.reasons);
    const language = secretary.getByLabel("Language of the letter");
    expect(await language.inputValue()).toBe("en");
    await language.selectOption(walk.language);
    await secretary.getByRole("button", { name: "Continue" }).click();
    await screenNamed(secretary, "Check the letter before you send it");
    await secretary.getByText(walk.endonym, { exact: true }).and(secretary.locator(".endonym")).waitFor();
    await expectAccessible(secretary);
    await secretary.goBack();
    await screenNamed(secretary, "Write to the applicant");
    expect(await language.inputValue()).toBe(walk.language);
    await secretary.getByRole("button", { name: "Continue" }).click();
    await secretary.getByRole("button", { name: "Send the letter" }).click();
    await secretary.getByText("The letter has been sent.").waitFor();
    expect(await languageOf(secretary)).toBe(walk.language);
    await secretary.context().close();
  }

  /** The language that the letter is marked with on a page. */
  const languageOf = (of: Page) => of.getByText(walk.reasons).getAttribute("lang");

  it("reads that the committee votes, then what it decided and why", async () => {
    const ballot = await decide();
    await openScreen(page, `apply/${application}`);
    await page.getByRole("heading", { name: say("apply.inBallot") }).waitFor();
    await look("in-ballot");
    await vote(ballot);
    await openScreen(page, `apply/${application}`);
    await page.getByRole("heading", { name: say(walk.heading) }).waitFor();
    await page.getByText(walk.reasons).waitFor();
    expect(await languageOf(page)).toBe(walk.language);
    await look("decided");
    await openScreen(page, "my-work");
    await look("my-work-decided");
    const letters = await demo.app.database.read.findBy(Mail, { to: walk.email });
    expect(letters.length).toBeGreaterThan(3);
    for (const { subject, body } of letters) {
      // Below the first lines of a letter is what somebody wrote: the agreement in its original.
      const said = names.reduce((text, name) => text.replaceAll(name, ""), `${subject}: ${body.split("\n\n")[0] ?? ""}`);
      found.push(...(/[a-z]{3}/u.test(said) ? [`letter: ${said}`] : []));
    }
  });

  it("was told nothing in English on the way", () => {
    expect(found).toEqual([]);
  });
});
