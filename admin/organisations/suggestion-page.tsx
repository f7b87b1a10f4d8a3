import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { AnswerSuggestionDocument, SuggestionPageDocument } from "../../schema/operations.ts";
import type { SuggestionPageQuery, SuggestionState } from "../../schema/operations.ts";
import { useAct, useQuestion } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { Actions } from "../ui/actions.tsx";
import { Answer, NotFoundPage } from "../ui/answer.tsx";
import { Button, QuietButton } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Page } from "../ui/page.tsx";
import { Row, Sheet, Stack } from "../ui/surface.tsx";
import { Tag } from "../ui/tag.tsx";
import type { TagKind } from "../ui/tag.tsx";
import { TextArea } from "../ui/text-input.tsx";
import { Moment, UserText } from "../ui/text.tsx";
import { backTo } from "./back-to.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { sourceWords, suggestionStateWords, words } from "./suggestion-messages.ts";

/** A suggestion as its page shows it. */
export type ShownSuggestion = Extract<NonNullable<SuggestionPageQuery["node"]>, { reason: string }>;

const tagOfState: Record<SuggestionState, TagKind> = {
  WAITING: "waiting",
  ACCEPTED: "done",
  PARTLY: "underway",
  DECLINED: "closed",
};

/** One suggestion beside what the page says: for those who keep the page, and for whoever made it. */
export function SuggestionPage() {
  const { id = "" } = useParams();
  const question = useQuestion(SuggestionPageDocument, { id });
  return (
    <Answer of={question}>
      {({ node }) => (node && "reason" in node ? <Suggestion suggestion={node} /> : <NotFoundPage />)}
    </Answer>
  );
}

function Suggestion({ suggestion }: { suggestion: ShownSuggestion }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const answering = useAct(AnswerSuggestionDocument);
  const fields = suggestion.changes.map((change) => change.field);
  const [ticked, setTicked] = useState<readonly string[]>(fields);
  const form = useForm({ reason: "" });
  const { organisation } = suggestion;
  if (!organisation) {
    return <NotFoundPage />;
  }
  const mayAnswer = suggestion.can.includes("answerSuggestion");
  const answer = async () => {
    const reason = form.values.reason.trim() || null;
    const missing = ticked.length < fields.length && reason === null;
    if (!form.check(missing ? [{ field: "reason", message: intl.formatMessage(words.whyMissing) }] : [])) {
      return;
    }
    const variables = { suggestion: suggestion.id, accept: [...ticked], expectedVersion: organisation.version, reason };
    if (form.accept(await answering.act(variables))) {
      notify(intl.formatMessage(words.answered));
      await navigate(path(`organisations/${organisation.handle}`), { replace: true });
    }
  };
  return (
    <Page
      title={{ words: words.title, names: { name: organisation.name } }}
      section={organisation.name}
      lead={<Lead suggestion={suggestion} />}
      errors={form.errors}
      back={backTo(organisation)}
    >
      <Stack>
        <p>
          <Tag kind={tagOfState[suggestion.state]}>
            <FormattedMessage {...suggestionStateWords[suggestion.state]} />
          </Tag>
        </p>
        <Sheet title={<FormattedMessage {...words.theySay} />}>
          <p>
            <UserText>{suggestion.reason}</UserText>
          </p>
        </Sheet>
        {suggestion.answerReason && (
          <Sheet title={<FormattedMessage {...words.theirReason} />}>
            <p>
              <UserText>{suggestion.answerReason}</UserText>
            </p>
          </Sheet>
        )}
        <Form onSubmit={() => void answer()}>
          <Sheet title={<FormattedMessage {...words.comparison} />}>
            <ComparisonTable changes={suggestion.changes} ticked={mayAnswer ? ticked : null} onTick={setTicked} />
            {mayAnswer && fields.length > 1 && (
              <Row>
                <QuietButton onPress={() => setTicked(fields)}>
                  <FormattedMessage {...words.all} />
                </QuietButton>
                <QuietButton onPress={() => setTicked([])}>
                  <FormattedMessage {...words.noneTicked} />
                </QuietButton>
              </Row>
            )}
          </Sheet>
          {mayAnswer && (
            <>
              <TextArea
                {...form.field("reason")}
                label={<FormattedMessage {...words.why} />}
                hint={<FormattedMessage {...words.whyHint} />}
                rows={2}
                optional={ticked.length === fields.length}
              />
              <Actions>
                <Button busy={answering.busy}>
                  {fields.length === 0 ? (
                    <FormattedMessage {...words.done} />
                  ) : (
                    <FormattedMessage {...words.takeOver} values={{ count: ticked.length }} />
                  )}
                </Button>
              </Actions>
            </>
          )}
        </Form>
      </Stack>
    </Page>
  );
}

function Lead({ suggestion }: { suggestion: ShownSuggestion }) {
  const who = <FormattedMessage key="who" {...sourceWords[suggestion.source]} />;
  const date = <Moment key="date" at={suggestion.suggestedAt} />;
  return suggestion.by ? (
    <FormattedMessage
      {...words.leadBy}
      values={{ who, date, name: <UserText key="name">{suggestion.by.displayName}</UserText> }}
    />
  ) : (
    <FormattedMessage {...words.lead} values={{ who, date }} />
  );
}
