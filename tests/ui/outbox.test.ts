import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { Mail, MailFailure } from "../../server/platform/outbox.entity.ts";
import { openBrowser } from "../harness/browser.ts";
import { startDemo, type Demo } from "../harness/demo.ts";
import { startMailServer, type TestMailServer } from "../harness/mail-server.ts";
import { expectToLookRight, openScreen, visitsTo } from "../harness/visits.ts";

/* What an operator sees of mails that could not be sent, and does about them. */

describe("the outbox of an installation with a mail server", () => {
  let mails: TestMailServer;
  let demo: Demo;
  let browser: Browser;
  const visits = visitsTo(
    () => demo,
    () => browser,
  );

  beforeAll(async () => {
    mails = await startMailServer();
    demo = await startDemo();
    browser = await openBrowser();
    demo.app.config.smtpUrl = mails.url;
    await spoil(0, { failure: MailFailure.REFUSED, reply: "550 No such mailbox", attempts: 1 });
    await spoil(1, { failure: MailFailure.NO_ANSWER, attempts: 1 });
    await spoil(2, { failure: MailFailure.UNREACHABLE, reply: "connect ECONNREFUSED", attempts: 2, nextAttemptAt: "2099-01-01T10:00:00.000Z" });
    await spoil(3, { sentAt: "2026-01-01T10:00:00.000Z", attempts: 1, link: null });
  });
  afterAll(async () => {
    expect(visits.made.flatMap((one) => one.scriptErrors)).toEqual([]);
    await browser.close();
    await demo.close();
    await mails.close();
  });

  async function spoil(place: number, how: Partial<Mail>): Promise<void> {
    const { read, write } = demo.app.database;
    const [mail] = await read.find(Mail, { order: { at: "DESC", id: "DESC" }, skip: place, take: 1 });
    await write((manager) => manager.update(Mail, { id: mail?.id }, how));
  }

  async function shots(page: Page, name: string): Promise<void> {
    const folder = process.env["KPD_SHOTS"];
    if (folder) {
      await page.screenshot({ path: `${folder}/${name}-${page.viewportSize()?.width}.png`, fullPage: true });
    }
  }

  it.each([320, 1280])("says at %i px what was not sent and why, and shows no link", async (width) => {
    const page = await visits.as("sam-e", width);
    await openScreen(page, "settings/outbox");
    const left = page.getByRole("region", { name: "Not sent" });
    await left.getByText("No such mailbox").waitFor();
    await left.getByText("Sent again, it may arrive twice").waitFor();
    expect(await left.getByRole("button", { name: /^Send again/ }).count()).toBe(2);
    await page.getByText("tried twice").waitFor();
    expect(await page.getByRole("link", { name: "Open the link" }).count()).toBe(0);
    await expectToLookRight(page);
    await shots(page, "outbox");
  });

  it("names them in the work of an operator, and lets them be sent again by keyboard", async () => {
    const page = await visits.as("sam-e");
    await openScreen(page, "my-work");
    await page.getByRole("link", { name: "2 e-mails were not sent" }).press("Enter");
    const buttons = page.getByRole("region", { name: "Not sent" }).getByRole("button", { name: /^Send again/ });
    await buttons.first().press("Enter");
    await page.getByText("The e-mail is sent again.").waitFor();
    await page.getByText("1 e-mail is not tried again by itself.").waitFor();
    expect(await buttons.count()).toBe(1);
  });
});
