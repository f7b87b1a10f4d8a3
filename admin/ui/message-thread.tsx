import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { languageOfText } from "../lib/text-language.ts";
import { words } from "./messages.ts";
import { Moment, UserText } from "./text.tsx";

/** One message: who in which role, when, to whom. */
export interface ThreadMessage {
  id: string;
  author: string;
  authorRole: string;
  at: string;
  body: string;
  /** Shared with the applicant, or private to the committee. */
  shared: boolean;
  lang?: string | null;
  /** An illustrative mark, say. */
  mark?: ReactNode;
}

const EYE = "M1.5 10s3-5.5 8.5-5.5S18.5 10 18.5 10s-3 5.5-8.5 5.5S1.5 10 1.5 10Z";

function Audience({ shared }: { shared: boolean }) {
  return (
    <span className="message-audience">
      <svg width="18" height="18" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
        {shared ? (
          <>
            <path d={EYE} />
            <circle cx="10" cy="10" r="2.6" />
          </>
        ) : (
          <>
            <rect x="4" y="9" width="12" height="8" rx="1.5" />
            <path d="M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9" />
          </>
        )}
      </svg>
      <FormattedMessage {...(shared ? words.sharedMessages : words.privateMessages)} />
    </span>
  );
}

/** Messages in order: shared ones with a solid green edge, private ones in a dashed box on sand. */
export function MessageThread({ messages, withAudience = true }: MessageThreadProps) {
  return (
    <ul className="messages">
      {messages.map((message) => (
        <li key={message.id} className={message.shared ? "message" : "message message-private"}>
          <div className="message-head">
            <span>
              <strong>
                <UserText>{message.author}</UserText>
              </strong>
              , <UserText>{message.authorRole}</UserText> {message.mark}
            </span>
            {withAudience && <Audience shared={message.shared} />}
          </div>
          <div className="second-line">
            <Moment at={message.at} />
          </div>
          <p className="message-body" dir="auto" lang={languageOfText(message.body, message.lang)}>
            {message.body}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The applicant sees only shared messages and needs no audience marks. */
export interface MessageThreadProps {
  messages: readonly ThreadMessage[];
  withAudience?: boolean;
}
