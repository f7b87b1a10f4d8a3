import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { useLocation } from "react-router";
import { isFocusLost, placeOfLostFocus, rememberFocus } from "./lost-focus.ts";

let lastPath: string | null = null;

/**
 * Moves focus to the heading after a change of page, so that readers of the screen hear where they are; a page that
 * takes the place of another at the same address counts, if what had the focus went with the other.
 * The first page of a visit is left alone: the browser starts at the top, and Tab 1 is the skip link.
 */
export function useFocusOnArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if ((lastPath !== null && lastPath !== pathname) || isFocusLost()) {
      // Where the page stands is the router's: at the top of a new one, where one was on the way back.
      heading.current?.focus({ preventScroll: true });
    }
    lastPath = pathname;
  }, [pathname]);
  useKeptFocus(heading);
  return heading;
}

/**
 * Keeps the place of those who use no pointer when the button they pressed goes away with its act ("Pass", "Confirm",
 * "Dismiss"): the focus goes to the smallest thing around it that is still there, or else to the heading.
 */
function useKeptFocus(heading: RefObject<HTMLHeadingElement | null>): void {
  useEffect(() => {
    const main = heading.current?.closest("main");
    if (!main) {
      return;
    }
    const forget = rememberFocus(main);
    let timer = 0;
    const observer = new MutationObserver(() => {
      window.clearTimeout(timer);
      // Later than what the screen itself does: a summary of errors or a new page takes the focus of its own accord.
      timer = window.setTimeout(() => {
        if (isFocusLost() && heading.current) {
          placeOfLostFocus(heading.current).focus({ preventScroll: true });
        }
      });
    });
    observer.observe(main, { childList: true, subtree: true });
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
      forget();
    };
  }, [heading]);
}
