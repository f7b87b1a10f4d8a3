import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useFocusOnArrival } from "../lib/focus.ts";
import { useNotices } from "../lib/notices.tsx";
import type { NoticeMessage } from "../lib/notices.tsx";
import { useOptionalNetwork } from "../lib/place.ts";
import type { FieldError } from "../lib/problems.ts";
import { QuietButton } from "./button.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { TextLink } from "./link.tsx";
import { words } from "./messages.ts";
import { Notice } from "./surface.tsx";
import { Naming } from "./text.tsx";
import type { NamingWords } from "./text.tsx";

/** What every screen has: one heading, a title of its own, and perhaps a way back, errors and a lead. */
export interface PageProps {
  /** The heading, which also begins the title of the window. */
  title: string | NamingWords;
  /** The heading when it is more than text (a name in its own script beside it). */
  heading?: ReactNode;
  /** The part of the product the page belongs to: second in the window's title. */
  section?: string;
  /** Where one came from: another screen, or the step before on the same one. */
  back?: { to: string; label: ReactNode } | { onPress(): void; label: ReactNode };
  /** A line of marks above the heading: voice, place, tags. */
  above?: ReactNode;
  lead?: ReactNode;
  /** What stands under the lead, still part of the head. */
  below?: ReactNode;
  errors?: readonly FieldError[];
  /** 720 px wide, for one question at a time. */
  narrow?: boolean;
  children?: ReactNode;
}

const noErrors: readonly FieldError[] = [];

/** One screen. Focus comes to its heading when one arrives from another. */
export function Page(props: PageProps) {
  const { title, heading, section, back, above, lead, below, errors = noErrors, narrow, children } = props;
  const intl = useIntl();
  const network = useOptionalNetwork();
  const arrival = useFocusOnArrival();
  const prefix = errors.length > 0 ? intl.formatMessage(words.error) : "";
  const place = network?.name ?? intl.formatMessage(words.product);
  const naming = typeof title === "string" ? null : title;
  const text = typeof title === "string" ? title : intl.formatMessage(title.words, title.names);
  const windowTitle = prefix + [text, section, place].filter((part) => part && part !== "").join(" - ");
  return (
    <main className="main" id="main" tabIndex={-1}>
      <title>{windowTitle}</title>
      <div className={narrow ? "width page-narrow" : "width"}>
        <div className={narrow ? "narrow" : undefined}>
          {back && <WayBack back={back} />}
          <PageNotices />
          <ErrorSummary errors={errors} />
          <div className="page-head">
            {above && <div className="page-above">{above}</div>}
            <h1 ref={arrival} tabIndex={-1}>
              {heading ?? (naming ? <Naming {...naming} /> : <bdi>{text}</bdi>)}
            </h1>
            {lead && <p className="lead">{lead}</p>}
            {below}
          </div>
          {children}
        </div>
      </div>
    </main>
  );
}

function WayBack({ back }: { back: NonNullable<PageProps["back"]> }) {
  if ("onPress" in back) {
    return (
      <div className="back">
        <QuietButton onPress={back.onPress}>{back.label}</QuietButton>
      </div>
    );
  }
  return (
    <TextLink to={back.to} className="back">
      {back.label}
    </TextLink>
  );
}

/** What was just done. Only the latest stands open: a long run of acts must not push the page out of sight. */
function PageNotices() {
  const { shown } = useNotices();
  const latest = shown.at(-1);
  return (
    <>
      <div role="status">{latest && <DoneNotice key={latest.id} notice={latest} all={shown} />}</div>
      <EarlierNotices notices={shown.slice(0, -1)} />
    </>
  );
}

function EarlierNotices({ notices }: { notices: readonly NoticeMessage[] }) {
  if (notices.length === 0) {
    return null;
  }
  return (
    <details className="earlier-notices">
      <summary>
        <FormattedMessage {...words.earlier} values={{ count: notices.length }} />
      </summary>
      {notices.map((notice) => (
        <DoneNotice key={notice.id} notice={notice} all={[notice]} />
      ))}
    </details>
  );
}

/** One message; dismissing the latest puts the earlier ones away too, which have been there to read before. */
function DoneNotice({ notice, all }: { notice: NoticeMessage; all: readonly NoticeMessage[] }) {
  const { dismiss } = useNotices();
  const undo = () => {
    notice.undo?.();
    dismiss([notice]);
  };
  return (
    <Notice
      actions={
        <>
          {notice.undo && (
            <QuietButton onPress={undo}>
              <FormattedMessage {...words.undo} />
            </QuietButton>
          )}
          <QuietButton onPress={() => dismiss(all)}>
            <FormattedMessage {...(all.length > 1 ? words.dismissAll : words.dismiss)} />
          </QuietButton>
        </>
      }
    >
      {notice.words}
    </Notice>
  );
}
