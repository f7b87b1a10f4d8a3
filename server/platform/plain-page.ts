import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { languages, say, type Language, type Words } from "./language.ts";
import { escaped } from "./page-html.ts";

/*
 * A page that the server writes itself, for whoever comes from a letter: it needs no script and nobody signed in. It
 * looks like the admin where that is built, and reads well where it is not.
 */

/** What stands on such a page. */
export interface PlainPage {
  title: Words;
  paragraphs: readonly Words[];
  /** A button that does what the page asks about, by a POST to the page's own address. */
  button?: Words;
  /** Where one goes on. */
  link?: { to: string; words: Words };
}

/** The links to the style sheets of the built admin, as its first page has them. */
async function stylesOf(adminFolder: string | null): Promise<string> {
  const html = adminFolder ? await readFile(join(adminFolder, "index.html"), "utf8").catch(() => "") : "";
  return (html.match(/<link [^>]*rel="stylesheet"[^>]*>/gu) ?? []).join("\n");
}

const product = "Knowledge Partnership Directory";

const rightToLeft: readonly Language[] = languages.filter((language) => language === "ur" || language === "ar");

/** The page as HTML, in a language. */
export async function plainPage(page: PlainPage, language: Language, adminFolder: string | null): Promise<string> {
  const said = (words: Words): string => escaped(say(language, words));
  const button = page.button ? `<form method="post" novalidate><button class="button" type="submit">${said(page.button)}</button></form>` : "";
  const link = page.link ? `<p><a href="${escaped(page.link.to)}">${said(page.link.words)}</a></p>` : "";
  return `<!doctype html>
<html lang="${language}" dir="${rightToLeft.includes(language) ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<title>${said(page.title)} - ${said(product)}</title>
${await stylesOf(adminFolder)}
</head>
<body>
<header class="header"><div class="width header-row"><span class="brand"><span class="brand-name">${said(product)}</span></span></div></header>
<main class="main" id="main">
<div class="width page-narrow"><div class="narrow">
<div class="page-head"><h1>${said(page.title)}</h1></div>
<div class="stack">
${page.paragraphs.map((words) => `<p>${said(words)}</p>`).join("\n")}
${button}
${link}
</div>
</div></div>
</main>
</body>
</html>
`;
}
