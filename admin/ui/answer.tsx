import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLocation } from "react-router";
import { CallFailure } from "../lib/call.ts";
import { Button, LinkButton } from "./button.tsx";
import { TextLink } from "./link.tsx";
import { words } from "./messages.ts";
import { Page } from "./page.tsx";

/** Something is on its way. Said only when it takes a moment. */
export function Loading() {
  return (
    <main className="main" id="main" tabIndex={-1}>
      <p className="width loading" role="status">
        <FormattedMessage {...words.loading} />
      </p>
    </main>
  );
}

/** Draws a page from a question's answer; loading, not signed in, no connection and faults have their own pages. */
export function Answer<Result>({ of, children }: AnswerProps<Result>) {
  if (of.data !== undefined) {
    return <>{children(of.data)}</>;
  }
  if (of.error) {
    return <FailurePage error={of.error} onRetry={() => void of.refetch()} />;
  }
  return <Loading />;
}

/** The question (from `useQuestion`) and what to draw of its answer. */
export interface AnswerProps<Result> {
  of: UseQueryResult<Result, Error>;
  children: (data: Result) => ReactNode;
}

/** The page for a call without an answer. */
export function FailurePage({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const intl = useIntl();
  const kind = error instanceof CallFailure ? error.kind : "FAULT";
  if (kind === "UNAUTHENTICATED") {
    return <SignInNeededPage />;
  }
  const offline = kind === "OFFLINE";
  return (
    <Page
      title={intl.formatMessage(offline ? words.offlineTitle : words.faultTitle)}
      lead={intl.formatMessage(offline ? words.offlineLead : words.faultLead)}
    >
      <Button onPress={onRetry}>
        <FormattedMessage {...words.tryAgain} />
      </Button>
      {!offline && <p className="second-line">{error.message}</p>}
    </Page>
  );
}

/** A page for those who take part, met by someone who is not signed in. Signing in leads straight back. */
export function SignInNeededPage() {
  const intl = useIntl();
  const { pathname, search } = useLocation();
  return (
    <Page title={intl.formatMessage(words.signInTitle)} lead={intl.formatMessage(words.signInLead)}>
      <LinkButton to={`sign-in?to=${encodeURIComponent(pathname + search)}`}>
        <FormattedMessage {...words.signIn} />
      </LinkButton>
    </Page>
  );
}

/** Missing, or hidden from this reader: the same page, so that it gives nothing away. */
export function NotFoundPage() {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage(words.notFoundTitle)} lead={intl.formatMessage(words.notFoundLead)}>
      <p>
        <TextLink to="directory">
          <FormattedMessage {...words.toDirectory} />
        </TextLink>
      </p>
    </Page>
  );
}

/** Seen but not allowed: a page that explains why, not an error, with a way on. */
export function NotAllowedPage({ why, next }: { why: ReactNode; next?: ReactNode }) {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage(words.notAllowedTitle)} lead={why}>
      {next ?? (
        <p>
          <TextLink to="directory">
            <FormattedMessage {...words.toDirectory} />
          </TextLink>
        </p>
      )}
    </Page>
  );
}
