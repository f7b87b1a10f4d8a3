import { useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import type { fromTheTop } from "../lib/place.ts";

/** How far down each entry of the history was read. */
const places = new Map<string, number>();

/**
 * Stands a new page at its top, and a page one comes back to where one left it. Another search on the same page leaves
 * the reader where they are, unless the link says `fromTheTop`.
 */
export function useScrollPlace(): void {
  const { key, pathname, hash, state } = useLocation();
  const way = useNavigationType();
  const former = useRef(pathname);
  useLayoutEffect(() => {
    const isNewPage = former.current !== pathname;
    former.current = pathname;
    if (hash !== "") {
      return;
    }
    if (way === "POP") {
      const place = places.get(key);
      if (place !== undefined) {
        window.scrollTo(0, place);
      }
    } else if (isNewPage || (state as Partial<typeof fromTheTop> | null)?.top) {
      window.scrollTo(0, 0);
    }
  }, [key, pathname, hash, state, way]);
  // With the drawing, not after it: the jump to the top would else be remembered of the former page.
  useLayoutEffect(() => {
    const remember = () => places.set(key, window.scrollY);
    remember();
    window.addEventListener("scroll", remember, { passive: true });
    return () => window.removeEventListener("scroll", remember);
  }, [key]);
  useEffect(() => {
    window.history.scrollRestoration = "manual";
    // Loading the page anew is the browser's to handle.
    const leave = () => {
      window.history.scrollRestoration = "auto";
    };
    window.addEventListener("pagehide", leave);
    return () => window.removeEventListener("pagehide", leave);
  }, []);
}
