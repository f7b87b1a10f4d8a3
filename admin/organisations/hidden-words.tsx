import type { ReactNode } from "react";

/** For `<hidden>` in a message: words that complete a link for those who do not see its place. */
export const hidden = (chunks: ReactNode): ReactNode => <span className="hidden-words">{chunks}</span>;
