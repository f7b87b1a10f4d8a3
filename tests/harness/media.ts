/* Looks at a page from within it: each function runs in the browser, so it names nothing outside itself. */

/** Phrases that begin with a number which is drawn on the wrong side of its words, as a mirrored page does unasked. */
export function misreadNumbers(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.nodeValue ?? "";
    const phrase = /^\s*(\d[\d.,]*)[ \u00a0]+[A-Za-z]/.exec(text);
    const isShown = node.parentElement?.checkVisibility({ visibilityProperty: true }) === true;
    if (phrase && isShown && !node.parentElement?.closest("script, style, option, .hidden-words")) {
      const placeOf = (at: number) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      };
      const digit = placeOf(text.search(/\d/));
      const letter = placeOf(phrase[0].length - 1);
      const onOneLine = Math.abs(digit.top - letter.top) < digit.height / 2;
      if (onOneLine && digit.left > letter.left) {
        found.push(text.trim());
      }
    }
  }
  return found;
}

/** Words that would be pale on white paper, or that stand on a dark ground. */
export function paleText(): string[] {
  const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = numbers(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isOpaque = (colour: string) => (numbers(colour)[3] ?? 1) > 0;
  const groundOf = (element: Element | null): string => {
    if (element === null) {
      return "rgb(255, 255, 255)";
    }
    const { backgroundColor } = getComputedStyle(element);
    return isOpaque(backgroundColor) ? backgroundColor : groundOf(element.parentElement);
  };
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = (walker.currentNode.nodeValue ?? "").trim();
    if (text !== "" && parent?.checkVisibility({ visibilityProperty: true }) && !parent.closest("script, style, .hidden-words")) {
      const [ink, ground] = [luminance(getComputedStyle(parent).color), luminance(groundOf(parent))];
      if ((ground + 0.05) / (ink + 0.05) < 4.5) {
        found.push(text.slice(0, 60));
      }
    }
  }
  return found;
}

/** What sticks out of a sheet of paper of this width, in CSS pixels. */
export function narrowerThan(width: number): string[] {
  return [...document.querySelectorAll("main *")]
    .filter((element) => element.checkVisibility() && !element.closest("svg, .hidden-words") && element.getBoundingClientRect().right > width + 1)
    .map((element) => element.outerHTML.slice(0, 100));
}

/** Buttons and fields without an edge in the colours that a reader chose; links that look like text are not among them. */
export function barelySeen(): string[] {
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const controls = ".button, .header-button, .input, select, textarea, input:not([type=checkbox], [type=radio]), summary";
  const found: string[] = [];
  for (const control of document.querySelectorAll(controls)) {
    const { borderBlockEndStyle, borderBlockEndWidth, borderBlockEndColor, color } = getComputedStyle(control);
    const hasEdge = borderBlockEndStyle !== "none" && Number.parseFloat(borderBlockEndWidth) >= 1 && borderBlockEndColor !== ground;
    const isWords = control.matches("summary") && color !== ground;
    if (control.checkVisibility() && !hasEdge && !isWords) {
      found.push(control.outerHTML.slice(0, 100));
    }
  }
  return found;
}
