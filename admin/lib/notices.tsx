import { createContext, use, useMemo, useState } from "react";
import type { ReactNode } from "react";

/** A message about something that was just done. It stays until the reader dismisses it. */
export interface NoticeMessage {
  id: number;
  words: ReactNode;
  /** Takes the act back, where it can be. */
  undo?: () => void;
}

interface Notices {
  shown: readonly NoticeMessage[];
  notify(words: ReactNode, undo?: () => void): void;
  dismiss(notices: readonly NoticeMessage[]): void;
}

const NoticesContext = createContext<Notices | null>(null);

let lastId = 0;

/** Keeps the messages over a change of page, so that "Sent" is read on the page one comes to. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly NoticeMessage[]>([]);
  const notices = useMemo(
    () => ({
      shown,
      notify: (words: ReactNode, undo?: () => void) => {
        lastId += 1;
        setShown((former) => [...former, { id: lastId, words, undo }]);
      },
      dismiss: (away: readonly NoticeMessage[]) => setShown((former) => former.filter((notice) => !away.includes(notice))),
    }),
    [shown],
  );
  return <NoticesContext value={notices}>{children}</NoticesContext>;
}

/** Tell the reader what was done: `const { notify } = useNotices()`. */
export function useNotices(): Notices {
  const notices = use(NoticesContext);
  if (notices === null) {
    throw new Error("useNotices outside NoticesProvider");
  }
  return notices;
}
