/** What had the focus last inside the page, and all around it from the inside out. */
let trail: readonly HTMLElement[] = [];

/** Remembers what has the focus inside an element, until the function that it gives is called. */
export function rememberFocus(place: HTMLElement): () => void {
  const remember = ({ target }: Event) => {
    trail = target instanceof HTMLElement ? trailOf(target, place) : [];
  };
  // A press of the pointer says where one is now, even where nothing takes the focus.
  const forget = () => {
    trail = [];
  };
  place.addEventListener("focusin", remember);
  document.addEventListener("pointerdown", forget);
  return () => {
    place.removeEventListener("focusin", remember);
    document.removeEventListener("pointerdown", forget);
  };
}

function trailOf(target: HTMLElement, place: HTMLElement): HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let one: HTMLElement | null = target; one && one !== place; one = one.parentElement) {
    around.push(one);
  }
  return around;
}

/** Whether what had the focus is no longer on the page, and nothing has taken it since. */
export function isFocusLost(): boolean {
  const [last] = trail;
  const { activeElement } = document;
  return last !== undefined && !last.isConnected && (activeElement === null || activeElement === document.body);
}

/** The smallest thing that was around the lost focus and still says something; the heading where that is the whole page. */
export function placeOfLostFocus(heading: HTMLElement): HTMLElement {
  const left = trail.find((one) => one.isConnected && one.textContent.trim() !== "");
  if (!left || left.contains(heading)) {
    return heading;
  }
  if (!left.hasAttribute("tabindex")) {
    left.tabIndex = -1;
    left.addEventListener("blur", () => left.removeAttribute("tabindex"), { once: true });
  }
  return left;
}
