import { FormattedMessage, useIntl } from "react-intl";
import { useSearchParams } from "react-router";
import { AcceptTheAgreementDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetwork } from "../../lib/place.ts";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { QuietLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { EmptyState, Sheet, Stack } from "../../ui/surface.tsx";
import { Day, Naming, UserText } from "../../ui/text.tsx";
import "../membership.css";
import { words as renewalWords } from "../renewal/messages.ts";
import { AgreementWording, LanguageOfAgreement, useReadText } from "./agreement-texts.tsx";
import { words } from "./messages.ts";
import { AgreementAnswer, mayPropose, type AgreementFacts, type WaitingMember } from "./use-agreement.tsx";

/** What the partners agree to, in the languages it is written in; a member's editor accepts it here. */
export function AgreementPage() {
  return <AgreementAnswer>{(facts, waiting) => <Agreement facts={facts} waiting={waiting} />}</AgreementAnswer>;
}

function Agreement({ facts, waiting }: { facts: AgreementFacts; waiting: readonly WaitingMember[] }) {
  const intl = useIntl();
  const { agreement } = facts;
  const [parameters] = useSearchParams();
  const renewal = /^members\/[\w-]+\/renewal$/u.exec(parameters.get("back") ?? "")?.[0];
  return (
    <Page
      narrow
      title={intl.formatMessage(words.title)}
      back={renewal ? { to: renewal, label: <FormattedMessage {...renewalWords.back} /> } : undefined}
      lead={<FormattedMessage {...words.lead} />}
      below={
        <div className="row no-print">
          {facts.can.includes("writeAgreement") && (
            <QuietLink to="agreement/write">
              <FormattedMessage {...words.write} />
            </QuietLink>
          )}
          {agreement && mayPropose(facts) && (
            <QuietLink to="agreement/write">
              <FormattedMessage {...words.propose} />
            </QuietLink>
          )}
          {facts.can.includes("translateAgreement") && (
            <QuietLink to="agreement/translate">
              <FormattedMessage {...words.translate} />
            </QuietLink>
          )}
        </div>
      }
    >
      {agreement ? (
        <Reading agreement={agreement} facts={facts} waiting={waiting} />
      ) : (
        <EmptyState>
          <FormattedMessage {...words.none} />
        </EmptyState>
      )}
    </Page>
  );
}

interface ReadingProps {
  agreement: NonNullable<AgreementFacts["agreement"]>;
  facts: AgreementFacts;
  waiting: readonly WaitingMember[];
}

function Reading({ agreement, facts, waiting }: ReadingProps) {
  const { texts } = agreement;
  const read = useReadText(texts);
  if (!read) {
    return null;
  }
  return (
    <Stack>
      <LanguageOfAgreement texts={texts} />
      <Sheet
        title={
          <FormattedMessage
            {...words.inForce}
            values={{ version: agreement.version, date: <Day key="date" on={agreement.from} /> }}
          />
        }
        note={<FormattedMessage {...(read === texts[0] ? words.original : words.translation)} />}
      >
        {agreement.changes && (
          <p className="second-line">
            <FormattedMessage
              {...words.changed}
              values={{ changes: <UserText key="changes">{agreement.changes}</UserText> }}
            />
          </p>
        )}
        <AgreementWording lang={read.lang} text={read.text} />
      </Sheet>
      {waiting.map((member) => (
        <Accepting key={member.id} member={member} version={agreement.version} lang={read.lang} />
      ))}
      <Versions facts={facts} />
    </Stack>
  );
}

function Accepting({ member, version, lang }: { member: WaitingMember; version: number; lang: string }) {
  const intl = useIntl();
  const { id: network } = useNetwork();
  const { notify } = useNotices();
  const form = useForm({});
  const accept = useAct(AcceptTheAgreementDocument);
  const organisation = member.name;
  const act = async () => {
    if (form.accept(await accept.act({ network, organisation: member.id, version, lang }))) {
      const values = { organisation: <UserText key="organisation">{organisation}</UserText>, version };
      notify(<FormattedMessage {...words.accepted} values={values} />);
    }
  };
  return (
    <Sheet title={<Naming words={words.acceptTitle} names={{ organisation }} />}>
      <p>
        <FormattedMessage {...words.acceptNote} />
      </p>
      <ErrorSummary errors={form.errors} />
      <Form onSubmit={() => void act()} label={intl.formatMessage(words.accept, { organisation })}>
        <Actions>
          <Button busy={accept.busy} wideOnPhone>
            <Naming words={words.accept} names={{ organisation }} />
          </Button>
        </Actions>
      </Form>
    </Sheet>
  );
}

/** Every version there was, so that one sees what was accepted when. */
function Versions({ facts }: { facts: AgreementFacts }) {
  if (facts.agreements.length < 2) {
    return null;
  }
  return (
    <Sheet title={<FormattedMessage {...words.earlier} />}>
      <ul>
        {facts.agreements.map((one) => (
          <li key={one.id}>
            <FormattedMessage
              {...words.inForce}
              values={{ version: one.version, date: <Day key="date" on={one.from} /> }}
            />
            {one.changes && (
              <>
                {". "}
                <UserText>{one.changes}</UserText>
              </>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
