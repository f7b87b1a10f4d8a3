import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { useLocation } from "react-router";

let lastPath: string | null = null;

/**
 * Moves focus to the heading after a change of page, so that readers of the screen hear where they are.
 * The first page of a visit is left alone: the browser starts at the top, and Tab 1 is the skip link.
 */
export function useFocusOnArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (lastPath !== null && lastPath !== pathname) {
      // Where the page stands is the router's: at the top of a new one, where one was on the way back.
      heading.current?.focus({ preventScroll: true });
    }
    lastPath = pathname;
  }, [pathname]);
  return heading;
}
