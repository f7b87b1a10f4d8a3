import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useParams } from "react-router";
import { OrganisationPageDocument } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { useLanguageNames } from "../lib/languages.ts";
import { useNetwork } from "../lib/place.ts";
import type { FieldError } from "../lib/problems.ts";
import { Actions } from "../ui/actions.tsx";
import { Answer, NotAllowedPage, NotFoundPage } from "../ui/answer.tsx";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { QuietLink, TextLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import type { PageProps } from "../ui/page.tsx";
import { Notice } from "../ui/surface.tsx";
import { UserText } from "../ui/text.tsx";
import { backTo, useBackTo } from "./back-to.tsx";
import { words } from "./change-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";
import { revisionField } from "./revision-words.ts";
import type { StaleChange } from "./use-saving.ts";
import "./change.css";

/** Finds the organisation of the address and lets only those change it who may; `act` is the mutation it needs. */
export function OrganisationToChange({ act, children }: OrganisationToChangeProps) {
  const { handle = "" } = useParams();
  const network = useNetwork();
  const question = useQuestion(OrganisationPageDocument, { handle, network: network.id });
  return (
    <Answer of={question}>
      {({ organisation }) => {
        if (!organisation) {
          return <NotFoundPage />;
        }
        if (!organisation.can.includes(act)) {
          return <MayNotChange organisation={organisation} />;
        }
        return children(organisation);
      }}
    </Answer>
  );
}

/** The mutation without which the page is of no use, and the form to draw. */
export interface OrganisationToChangeProps {
  act: string;
  children: (organisation: ShownOrganisation) => ReactNode;
}

function MayNotChange({ organisation }: { organisation: ShownOrganisation }) {
  const back = backTo(organisation);
  return (
    <NotAllowedPage
      why={<FormattedMessage {...words.mayNot} />}
      next={
        <p>
          <TextLink to={back.to}>{back.label}</TextLink>
        </p>
      }
    />
  );
}

/** One thing changed at a time: its heading, what changed meanwhile, the form, and the way back. */
export interface ChangeFormProps {
  organisation: ShownOrganisation;
  title: PageProps["title"];
  lead?: ReactNode;
  errors: readonly FieldError[];
  stale: StaleChange | null;
  /** What the page says now, shown when somebody else saved first. */
  now?: ReactNode;
  busy: boolean;
  onSave(): void;
  /** The words of the button when it is not "Save". */
  save?: ReactNode;
  children: ReactNode;
  /** Stands under the form: a way to take the thing away. */
  below?: ReactNode;
}

/** The page of one change. What is typed stays until it is saved. */
export function ChangeForm(props: ChangeFormProps) {
  const { organisation, title, lead, errors, stale, now, busy, onSave, save, children, below } = props;
  const intl = useIntl();
  const languageName = useLanguageNames();
  const named = (field: string) => revisionField(intl, field, (tag) => languageName(tag).name);
  const back = useBackTo(organisation);
  return (
    <Page
      title={title}
      section={organisation.name}
      lead={lead}
      narrow
      errors={errors}
      back={back}
    >
      {stale && (
        <Notice kind="waiting">
          <p>
            <strong>
              <FormattedMessage
                {...words.stale}
                values={{
                  name: stale.changedBy ? <UserText key="name">{stale.changedBy}</UserText> : intl.formatMessage(words.someone),
                  fields: intl.formatList([...new Set(stale.changedFields.map(named))]),
                }}
              />
            </strong>
          </p>
          {now && (
            <>
              <p>
                <FormattedMessage {...words.staleNow} />
              </p>
              {now}
            </>
          )}
        </Notice>
      )}
      <Form onSubmit={onSave}>
        {children}
        <Actions>
          <Button busy={busy}>{save ?? <FormattedMessage {...words.save} />}</Button>
          <QuietLink to={back.to}>
            <FormattedMessage {...words.cancel} />
          </QuietLink>
        </Actions>
      </Form>
      {below}
    </Page>
  );
}
