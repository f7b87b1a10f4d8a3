import { useSyncExternalStore } from "react";

/** The one break of the look: 760 px. */
const narrow = window.matchMedia("(max-width: 47.5rem)");

function listen(onChange: () => void): () => void {
  narrow.addEventListener("change", onChange);
  return () => narrow.removeEventListener("change", onChange);
}

/** Whether the page is as narrow as a phone, for drawings whose length is given in px. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => narrow.matches);
}
