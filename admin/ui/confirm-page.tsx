import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { FieldError } from "../lib/problems.ts";
import { Button } from "./button.tsx";
import { Form } from "./form.tsx";
import { QuietLink } from "./link.tsx";
import { words } from "./messages.ts";
import { Page } from "./page.tsx";
import type { PageProps } from "./page.tsx";

/** A check page for an act that cannot be taken back, or that deserves a second look. */
export interface ConfirmPageProps {
  title: PageProps["title"];
  section?: string;
  lead?: ReactNode;
  back: { to: string; label: ReactNode };
  /** What will happen, and perhaps a field for the reason. */
  children?: ReactNode;
  /** Names the act: "Close the ballot", never "OK". */
  action: ReactNode;
  busy?: boolean;
  errors?: readonly FieldError[];
  onConfirm(): void;
}

/** Says what will happen, names the act on the button, and offers the way back. */
export function ConfirmPage(props: ConfirmPageProps) {
  const { title, section, lead, back, children, action, busy, errors, onConfirm } = props;
  return (
    <Page title={title} section={section} lead={lead} back={back} errors={errors} narrow>
      <Form onSubmit={onConfirm}>
        {children}
        <div className="actions">
          <Button busy={busy}>{action}</Button>
          <QuietLink to={back.to}>
            <FormattedMessage {...words.cancel} />
          </QuietLink>
        </div>
      </Form>
    </Page>
  );
}
