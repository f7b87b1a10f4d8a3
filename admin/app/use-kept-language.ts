import { useEffect } from "react";
import { ChooseLanguageDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { keptLanguage, pageLanguage } from "../lib/language.ts";
import { useLanguage } from "../lib/locale.tsx";
import type { CurrentViewer } from "../lib/session.ts";

/**
 * The choice of somebody who signs in: what the service keeps for them holds on every device; where it keeps nothing
 * yet, it is told what was chosen in this browser before, so that letters come in it.
 */
export function useKeptLanguage(viewer: CurrentViewer | null): void {
  const { language, choose } = useLanguage();
  const { act } = useAct(ChooseLanguageDocument);
  const person = viewer?.id ?? null;
  const kept = viewer?.language ?? null;
  useEffect(() => {
    const theirs = pageLanguage(kept);
    const here = keptLanguage();
    if (theirs !== null && theirs.tag !== language.tag) {
      void choose(theirs);
    } else if (person !== null && kept === null && here !== null) {
      void act({ language: here.tag });
    }
    // Only when somebody signs in, or their choice changes: a choice made here is sent by whoever makes it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [person, kept]);
}
