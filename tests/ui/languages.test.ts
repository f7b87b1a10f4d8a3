import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { openBrowser, widths } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../harness/looks.ts";
import { keepFile, takePictures } from "../harness/pictures.ts";
import { openScreen, screenNamed, visitsTo } from "../harness/visits.ts";

/*
 * The pages in Urdu, Bengali and Arabic: chosen at the foot of every page, kept for the person, and right-to-left where
 * the language is written so.
 */

const phone = { width: widths.phone, height: 844 };

async function chooseLanguage(page: Page, endonym: string): Promise<void> {
  await page.locator("footer").getByRole("button", { name: endonym }).click();
}

async function languageOf(page: Page): Promise<string[]> {
  return page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
}

async function expectGood(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await takePictures(page, name);
  await expectNoSidewaysScroll(page);
}

/** On how many A4 pages a screen is printed; kept beside the pictures where KPD_SHOTS names a folder. */
async function pagesPrinted(page: Page, name: string): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  keepFile(`${name}.pdf`, pdf);
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

describe("the pages in other languages", () => {
  let demo: Demo;
  let browser: Browser;
  const visits = visitsTo(
    () => demo,
    () => browser,
  );

  beforeAll(async () => {
    demo = await startDemo();
    browser = await openBrowser();
  });
  afterAll(async () => {
    expect(visits.made.flatMap((one) => one.scriptErrors)).toEqual([]);
    expect(visits.made.flatMap((one) => one.strayRequests)).toEqual([]);
    await browser.close();
    await demo.close();
  });

  it("let a committee member on a phone declare, vote and read a result in Urdu", async () => {
    const page = await visits.as("imran-s", widths.phone);
    await page.setViewportSize(phone);
    await openScreen(page, "my-work");
    await chooseLanguage(page, "اردو");
    await screenNamed(page, "میرا کام");
    expect(await languageOf(page)).toEqual(["ur", "rtl"]);
    await expectGood(page, "language-ur-my-work");
    await page.getByRole("link", { name: /مفاد ظاہر کریں اور ووٹ دیں/u }).first().click();
    await page.getByRole("heading", { name: "پہلے مفاد ظاہر کریں" }).waitFor();
    await expectGood(page, "language-ur-declare");
    await page.getByRole("button", { name: "جو میں نے ظاہر کیا اسے محفوظ کریں" }).click();
    await page.getByRole("alert").getByRole("heading", { name: "ایک مسئلہ ہے" }).waitFor();
    await page.getByRole("radio", { name: "کوئی مفاد نہیں" }).check();
    await page.getByRole("button", { name: "جو میں نے ظاہر کیا اسے محفوظ کریں" }).click();
    await page.getByText("آپ نے جو ظاہر کیا وہ محفوظ ہے۔ اب آپ ووٹ دے سکتے ہیں۔").waitFor();
    await page.getByRole("radio", { name: "ہاں، انہیں شامل ہونا چاہیے" }).check();
    await page.getByRole("button", { name: "میرا ووٹ دیں" }).click();
    await page.getByText(/^آپ کا ووٹ درج ہو گیا/u).waitFor();
    await expectGood(page, "language-ur-voted");
    await openScreen(page, "ballots");
    await screenNamed(page, "رائے شماریاں");
    await expectGood(page, "language-ur-ballots");
    await page.locator("section, .sheet", { hasText: "بند" }).last().getByRole("link").first().click();
    await page.locator("#outcome").waitFor();
    expect(await page.locator(".outcome-sheet").innerText()).toMatch(/نے (ہاں|ووٹ)/u);
    await expectGood(page, "language-ur-result");
  });

  it("show what a group says of itself in the reader's language first, in the directory and on its page", async () => {
    const page = await visits.as(null);
    await openScreen(page, "directory?q=Sparkbrook");
    await chooseLanguage(page, "اردو");
    const row = page.locator(".result-purpose").first();
    await page.locator(".result-purpose[lang=ur]").waitFor();
    expect(await row.innerText()).toContain("مفت مشورہ");
    await openScreen(page, "organisations/sparkbrook-advice-room");
    const languages = page.locator(".translation > [lang]");
    expect(await languages.evaluateAll((all) => all.map((one) => [one.getAttribute("lang"), one.getAttribute("dir")]))).toEqual([
      ["ur", "rtl"],
      ["en", "auto"],
    ]);
    await expectGood(page, "words-reader-ur");
  });

  it("keep the choice for the person on another device, and write to them in it", async () => {
    const page = await visits.as("imran-s");
    await screenNamed(page, "میرا کام");
    await page.waitForFunction(() => document.documentElement.dir === "rtl");
    const { viewer } = await demo.ask<{ viewer: { language: string } }>("imran-s", "{ viewer { language } }");
    expect(viewer.language).toBe("ur");
    await expectGood(page, "language-ur-my-work-wide");
    await page.locator("footer").getByRole("button", { name: "English" }).click();
    await screenNamed(page, "My work");
    expect(await languageOf(page)).toEqual(["en-GB", "ltr"]);
  });

  it("keep the page and what was typed when the language changes", async () => {
    const page = await visits.as(null);
    await openScreen(page, "sign-in");
    await page.getByLabel("E-mail address").fill("amina@example.org");
    await chooseLanguage(page, "العربية");
    await screenNamed(page, "دخول");
    expect(await page.getByLabel("عنوان البريد الإلكتروني").inputValue()).toBe("amina@example.org");
    await expectGood(page, "language-ar-sign-in");
    await page.reload();
    await screenNamed(page, "دخول");
    await openScreen(page, "apply");
    await screenNamed(page, "طلب الانضمام إلى الشراكة");
    await expectGood(page, "language-ar-apply");
  });

  it("give the form on paper in each language on one A4 page, whatever the pages are in", async () => {
    const page = await visits.as(null);
    await openScreen(page, "apply");
    await page.getByRole("link", { name: "Print the form on paper" }).click();
    await screenNamed(page, "The form on paper");
    await expectGood(page, "paper-form");
    for (const [endonym, direction, heading] of [
      ["English", "ltr", "Apply to join the partnership"],
      ["اردو", "rtl", "شراکت میں شامل ہونے کی درخواست"],
      ["বাংলা", "ltr", "অংশীদারিত্বে যোগ দেওয়ার আবেদন"],
      ["العربية", "rtl", "طلب الانضمام إلى الشراكة"],
    ] as const) {
      await page.getByLabel("Language of the form").selectOption(endonym);
      await page.getByRole("heading", { level: 2, name: heading }).waitFor();
      const form = page.locator(".paper-form");
      expect(await form.evaluate((sheet) => getComputedStyle(sheet).direction)).toBe(direction);
      expect(await form.locator("ol > li").count()).toBe(7);
      expect(await form.locator("[lang=en]").count()).toBe(0);
      expect(await pagesPrinted(page, `paper-form-${endonym}`)).toBe(1);
    }
    await expectGood(page, "paper-form-ar");
  });

  it("let a broker enter what a group said in Bengali, with who said it, on a phone in Bengali", async () => {
    const page = await visits.as("amina-y", widths.phone);
    await openScreen(page, "apply");
    await chooseLanguage(page, "বাংলা");
    await screenNamed(page, "অংশীদারিত্বে যোগ দেওয়ার আবেদন");
    await openScreen(page, "apply/start");
    await page.getByLabel("আপনার দল বা সংগঠনের নাম").fill("শুক্রবারের রান্নাঘর");
    await page.getByRole("radio", { name: "জনগোষ্ঠীর দল, কোথাও নিবন্ধিত নয়" }).check();
    await page.getByRole("button", { name: "চালিয়ে যান" }).click();
    await page.getByRole("alert").getByText("দলের কে উত্তর দিচ্ছেন তা লিখুন").waitFor();
    await expectGood(page, "language-bn-broker");
    await page.getByRole("radio", { name: "মুখে" }).check();
    await page.getByLabel("দলের কে উত্তর দিচ্ছেন?").fill("Rahima K.");
    await page.getByRole("button", { name: "চালিয়ে যান" }).click();
    await page.getByText("মুখে উত্তর দিয়েছেন").waitFor();
    await expectGood(page, "language-bn-broker-answers");
    expect(await page.locator("main [lang=en]").allInnerTexts()).toEqual([]);
    await page.goto(`${page.url()}/purpose`);
    expect(await page.getByLabel("আপনার উত্তরের ভাষা").inputValue()).toBe("bn");
  });

  it("say in English what has not been translated, and mark it as English", async () => {
    const page = await visits.as(null);
    await openScreen(page, "privacy");
    await chooseLanguage(page, "বাংলা");
    await page.waitForFunction(() => document.documentElement.lang === "bn");
    expect(await page.locator("main [lang=en]").count()).toBeGreaterThan(0);
    await expectNoSidewaysScroll(page);
  });
});
