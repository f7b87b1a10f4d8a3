/** What a page says of itself in its head, before any script runs. */
export interface PageHead {
  title: string;
  description: string | null;
  /** The address under which it wants to be known. */
  canonical: string | null;
  /** Linked data (JSON-LD): a block that browsers do not run, so the rules for scripts do not meet it. */
  data: object;
}

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it stands in HTML, in an element or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** JSON inside an element: no "<" may stand in it, or a text could end the element; and no line separators. */
function jsonInside(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The page with this head: its title replaced, the rest put at the end of its head. */
export function withHead(html: string, { title, description, canonical, data }: PageHead): string {
  const tags = [
    ...(description === null ? [] : [`<meta name="description" content="${escaped(description)}" />`]),
    ...(canonical === null ? [] : [`<link rel="canonical" href="${escaped(canonical)}" />`]),
    `<script type="application/ld+json">${jsonInside(data)}</script>`,
  ];
  const rest = html.replace(/<title>[^<]*<\/title>/, "").replace(/\s*<meta name="description"[^>]*>/, "");
  return rest.replace("</head>", () => `<title>${escaped(title)}</title>\n${tags.join("\n")}\n</head>`);
}
