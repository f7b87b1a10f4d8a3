import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { openBrowser, settled, visit, widths } from "../harness/browser.ts";
import { startDemo } from "../harness/demo.ts";
import { beginTemplates, endTemplates } from "../harness/templates.ts";

/* The first screen of somebody new on a slow phone, beside the same screen as one finished page of HTML. */

/** 3G as WebPageTest has it: 1.6 Mbit/s down, 768 kbit/s up, 300 ms there and back. Throughput in bytes a second. */
const thirdGeneration = {
  offline: false,
  latency: 300,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 768_000 / 8,
};

/** How many times slower than this machine the phone counts. */
const slowerBy = 4;

/** Seconds from asking for the address until the heading and the list stand there, in a browser that knows nothing yet. */
async function firstScreen(browser: Browser, origin: string, path: string): Promise<number> {
  const { context, page } = await visit(browser, origin, widths.phone);
  const settings = await context.newCDPSession(page);
  await settings.send("Network.enable");
  await settings.send("Network.emulateNetworkConditions", thirdGeneration);
  await settings.send("Emulation.setCPUThrottlingRate", { rate: slowerBy });
  page.setDefaultTimeout(60_000);
  const begun = performance.now();
  await page.goto(path, { waitUntil: "commit" });
  await page.locator("h1").waitFor();
  await page.locator("main li h2, main li h3, main td").first().waitFor();
  const seconds = (performance.now() - begun) / 1000;
  await context.close();
  return seconds;
}

/** What a screen came to in the end, with its styles and without its scripts, as one page of a server of its own. */
async function finishedPage(browser: Browser, origin: string, path: string): Promise<{ origin: string; close(): void }> {
  const { context, page } = await visit(browser, origin, widths.phone);
  await page.goto(path);
  await settled(page);
  const html = await page.evaluate(async () => {
    const styles = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
    const texts = await Promise.all(styles.map(async ({ href }) => (await fetch(href)).text()));
    document.querySelectorAll("script, link, style").forEach((one) => one.remove());
    document.head.insertAdjacentHTML("beforeend", `<style>${texts.join("\n")}</style>`);
    return `<!doctype html>${document.documentElement.outerHTML}`;
  });
  await context.close();
  const body = gzipSync(html);
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const middle = (values: number[]): number => values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Prints how long the directory takes to stand on a slow phone, and how that compares with the finished page. */
export async function runFirstScreen(rounds: number): Promise<void> {
  beginTemplates();
  const [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
  const path = "/west-midlands/directory";
  const floor = await finishedPage(browser, demo.origin, path);
  const taken: { floor: number[]; product: number[] } = { floor: [], product: [] };
  for (let round = 0; round < rounds; round += 1) {
    taken.floor.push(await firstScreen(browser, floor.origin, path));
    taken.product.push(await firstScreen(browser, demo.origin, path));
  }
  const [least, own] = [middle(taken.floor), middle(taken.product)];
  process.stdout.write(`\nFirst screen on 3G (1.6 Mbit/s, 300 ms) with a processor ${slowerBy} times slower: ${own.toFixed(1)} s, `);
  process.stdout.write(`as one finished page ${least.toFixed(1)} s (${(own / least).toFixed(1)} times).\n`);
  floor.close();
  await browser.close();
  await demo.close();
  await endTemplates();
}
