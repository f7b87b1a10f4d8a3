/** Browsers by what they call themselves; the first that fits counts, since most also name the ones they descend from. */
const browsers: readonly [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\b(?:OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|CriOS|Chromium|HeadlessChrome)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const systems: readonly [RegExp, string][] = [
  [/\b(?:iPhone|iPod)\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMacintosh\b/, "Mac"],
  [/\bLinux\b/, "Linux"],
];

function nameIn(names: readonly [RegExp, string][], agent: string): string | undefined {
  return names.find(([shape]) => shape.test(agent))?.[1];
}

/** What somebody signs in with, in words that they know it by: "Firefox on Windows"; null when it does not say. */
export function deviceOf(agent: string | null | undefined): string | null {
  const browser = nameIn(browsers, agent ?? "");
  const system = nameIn(systems, agent ?? "");
  if (browser && system) {
    return `${browser} on ${system}`;
  }
  return browser ?? system ?? null;
}
