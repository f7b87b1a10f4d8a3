import type { Page } from "playwright-core";

/** A list that cannot be taken away as a file from its screen: where it is, what its caption says, and why. */
interface NotToTake {
  route: string;
  caption: RegExp;
  why: string;
}

const record = "/:network/organisations/:handle";

/** Every list without a download, with its reason. A list that is in no line, and has no button, fails the test of screens. */
export const notToTake: readonly NotToTake[] = [
  {
    route: `${record}`,
    caption: /skill/iu,
    why: "What one organisation does: its entry in the file of organisations says it, and its page is printed.",
  },
  { route: "/:network/apply/:application/:question", caption: /added/u, why: "An answer while it is given; the application is printed whole." },
  { route: `${record}/change/editors`, caption: /keep this page/u, why: "The few people of one page; People and roles has all, as a file." },
  { route: `${record}/change/consents`, caption: /answered/u, why: "Ten questions with their answers: all of it is in the file of what is held." },
  { route: "/:network/suggestions/:id", caption: /What would change/u, why: "One suggestion: each field is answered here." },
  { route: "/:network/duplicates/:one/:other", caption: /What comes over/u, why: "Two records side by side, while one decides." },
  { route: "/:network/applications/:application", caption: /likely duplicate/u, why: "Of one application: each is answered here." },
  { route: "/:network/ballots/:ballot", caption: /seats (have )?voted/u, why: "The seats of one ballot, which its minutes have on paper." },
  { route: "/:network/ballots/:ballot/minutes", caption: /The count/u, why: "A paper to print and sign." },
  { route: "/:network/ballots/:ballot/minutes", caption: /Who took part/u, why: "A paper to print and sign." },
];

/** The captions of a screen's lists that have no download: of tables, of pages, and whatever begins with a count. */
export function captionsWithoutDownload(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const main = document.querySelector("main") ?? document.body;
    const begins = [...main.querySelectorAll("h2, .sheet-note, .list-count, [role=status]")].filter(
      // A field counts what was chosen in it.
      (element) => !element.matches("form [role=status], form .sheet-note"),
    );
    const counted = begins.filter((element) => /^\s*\d+\s/u.test(element.textContent ?? ""));
    const lists = [...main.querySelectorAll("table, nav.pager"), ...counted];
    const downloads = [...main.querySelectorAll("details.download")];
    const without = lists.filter((list) => {
      const sheet = list.closest("section.sheet");
      return !downloads.some((download) => sheet?.contains(download) || !download.closest("section.sheet"));
    });
    return without.map((list) => (list.querySelector("caption") ?? list).textContent?.trim() ?? "");
  });
}
