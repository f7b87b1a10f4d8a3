import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page, type Request } from "playwright-core";
import { onceInRun } from "./once-in-run.ts";

const load = createRequire(import.meta.url);

/** Browsers that a system may have. */
const systemBrowsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The browser from npm. It unpacks itself to `$TMPDIR/chromium` and would start whatever lies there already, even an
 * older one; so it gets a folder of its own, named by its version.
 */
async function browserFromNpm(): Promise<{ path: string; flags: string[] }> {
  const manifest = load.resolve("@sparticuz/chromium").replace(/(@sparticuz\/chromium\/).*/, "$1package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const folder = resolve("var", `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  const { default: packed } = await import("@sparticuz/chromium");
  const path = await packed.executablePath();
  process.env["TMPDIR"] = before ?? "/tmp";
  // In one process the whole browser ends with the first visit that is closed.
  return { path, flags: packed.args.filter((flag) => flag !== "--single-process") };
}

/**
 * The browser to start: the one CHROMIUM_PATH names, the system's, or the one from npm, which is unpacked when it is
 * first asked for.
 */
async function findBrowser(): Promise<{ path: string; flags: string[] }> {
  const named = process.env["CHROMIUM_PATH"] ?? systemBrowsers.find((path) => existsSync(path));
  const found = named ? { path: named, flags: [] } : await browserFromNpm();
  if (!existsSync(found.path)) {
    throw new Error(`There is no browser at ${found.path}. Set CHROMIUM_PATH to a Chromium or Chrome.`);
  }
  return found;
}

/** Starts a real Chromium. */
export async function openBrowser(): Promise<Browser> {
  // Two processes that unpack it at once would write over each other.
  await onceInRun("browser", async () => void (await findBrowser()));
  const { path, flags } = await findBrowser();
  const quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
  return chromium.launch({ executablePath: path, headless: true, args: [...new Set([...flags, ...quiet])] });
}

/** How long something on a screen may take, in milliseconds. */
const patience = 10_000;

/** The widths at which every screen must be good, in CSS pixels. */
export const widths = { wide: 1280, phone: 390, narrow: 320 } as const;

/** A visit of one person: cookies of its own, and a list of the requests that left the origin (there must be none). */
export interface Visit {
  context: BrowserContext;
  page: Page;
  /** Addresses asked for outside the origin. */
  strayRequests: string[];
  /** Errors that scripts of the page threw, and what the security policy refused. */
  scriptErrors: string[];
  /** Opens an address and waits until the screen is complete. */
  open(path: string): Promise<void>;
  /** Waits until nothing is asked any more and the screen has its heading. */
  settled(): Promise<void>;
}

/** What each page has asked for and not got yet. */
const askedBy = new WeakMap<Page, Set<Request>>();

/** Waits until a page asks nothing any more, has its heading, and shows what was answered last. */
export async function settled(page: Page): Promise<void> {
  const underWay = askedBy.get(page) ?? new Set<Request>();
  await page.waitForSelector("h1");
  do {
    await waitUntil(() => underWay.size === 0, () => [...underWay].map((request) => request.url()).join(", "));
    // An answer that was just drawn may ask the next question.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0))));
  } while (underWay.size > 0 || (await page.locator(".loading, [aria-busy=true]").count()) > 0);
}

/** Whether an address holds its content itself, so that nothing is asked of anybody. */
function isData(url: string): boolean {
  return url.startsWith("data:") || url.startsWith("blob:");
}

let visitsMade = 0;

/**
 * A network address of its own for each visit, as a proxy on this machine would tell it: what an address may do is
 * counted in the memory of the process, and all visits of a worker would share one allowance.
 * 198.18.0.0/15 is set aside for such uses (RFC 2544).
 */
function addressOfVisit(): string {
  visitsMade += 1;
  return `198.18.${Math.floor(visitsMade / 250) % 250}.${(visitsMade % 250) + 1}`;
}

/** Opens a page of the product for one person, who still has to sign in. */
export async function visit(browser: Browser, origin: string, width: number = widths.wide): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height: width < 600 ? 800 : 900 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    extraHTTPHeaders: { "x-forwarded-for": addressOfVisit() },
  });
  return visitIn(context, origin);
}

/** Opens another page in the same browser session, so for the same person. */
async function visitIn(context: BrowserContext, origin: string): Promise<Visit> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const strayRequests: string[] = [];
  const scriptErrors: string[] = [];
  const underWay = new Set<Request>();
  askedBy.set(page, underWay);
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !isData(url)) {
      strayRequests.push(url);
    }
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      // Of what the page before had asked for nobody is told the end.
      underWay.clear();
    }
    underWay.add(request);
  });
  page.on("requestfinished", (request) => underWay.delete(request));
  page.on("response", (response) => {
    if (response.url().startsWith(`${origin}/api/auth/`)) {
      // The page may read no more of it than whether it worked, and then its end is never told.
      underWay.delete(response.request());
    }
  });
  page.on("requestfailed", (request) => underWay.delete(request));
  page.on("pageerror", (error) => scriptErrors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && message.text().includes("Content Security Policy")) {
      scriptErrors.push(message.text());
    }
  });
  const open = async (path: string): Promise<void> => {
    await page.goto(path);
    await settled(page);
  };
  return { context, page, strayRequests, scriptErrors, open, settled: () => settled(page) };
}

/** @throws Error after a while, with what is still missing: a test that waits for ever says nothing. */
async function waitUntil(isSo: () => boolean, missing: () => string): Promise<void> {
  const begun = Date.now();
  while (!isSo()) {
    if (Date.now() - begun > 2 * patience) {
      throw new Error(`This was asked for and never came: ${missing()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
