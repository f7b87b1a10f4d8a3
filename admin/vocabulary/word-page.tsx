import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { AcceptWordDocument, ChangeWordDocument } from "../../schema/operations.ts";
import type { TermStatus } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { Actions } from "../ui/actions.tsx";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { QuietLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { Sheet, Stack, WithAside } from "../ui/surface.tsx";
import { Tag } from "../ui/tag.tsx";
import type { TagKind } from "../ui/tag.tsx";
import { UserText } from "../ui/text.tsx";
import { HowSuggested } from "./how-suggested.tsx";
import { answerWords, statusWords, words } from "./messages.ts";
import { WordFields } from "./word-fields.tsx";
import { inputOf, pathInForm, typedWord } from "./word-form.ts";
import { WordOfAddress } from "./word-of-address.tsx";
import type { ShownWord, TopWord } from "./word-of-address.tsx";

const tagOfStatus: Record<TermStatus, TagKind> = { PROPOSED: "waiting", ACTIVE: "done", RETIRED: "closed" };

/** One word: what it is called and what finds it, to be changed by those who may. */
export function WordPage() {
  return <WordOfAddress>{(word, top) => <Word key={word.id} word={word} top={top} />}</WordOfAddress>;
}

function Word({ word, top }: { word: ShownWord; top: readonly TopWord[] }) {
  const intl = useIntl();
  const form = useForm(typedWord(word));
  const mayKeep = word.can.includes("acceptSkill") || word.can.includes("changeSkill");
  return (
    <Page
      title={word.label}
      heading={<UserText lang={word.proposal?.lang}>{word.label}</UserText>}
      section={intl.formatMessage(words.title)}
      above={
        <Tag kind={tagOfStatus[word.status]}>
          <FormattedMessage {...statusWords[word.status]} />
        </Tag>
      }
      errors={form.errors}
      back={mayKeep ? { to: "words", label: intl.formatMessage(words.title) } : undefined}
    >
      {mayKeep ? (
        <WithAside aside={<Facts word={word} />}>
          <WordForm word={word} top={top} form={form} />
        </WithAside>
      ) : (
        <Facts word={word} />
      )}
    </Page>
  );
}

interface WordFormProps {
  word: ShownWord;
  top: readonly TopWord[];
  form: ReturnType<typeof useForm<ReturnType<typeof typedWord>>>;
}

function WordForm({ word, top, form }: WordFormProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const accepting = useAct(AcceptWordDocument);
  const changing = useAct(ChangeWordDocument);
  const waits = word.can.includes("acceptSkill");
  const save = async () => {
    const missing = { field: "label", message: intl.formatMessage(words.labelMissing) };
    if (!form.check(form.values.label.trim() ? [] : [missing])) {
      return;
    }
    const { act } = waits ? accepting : changing;
    const outcome = await act({ skill: word.id, input: inputOf(word, form.values), expectedVersion: word.version });
    if (form.accept(outcome, pathInForm(word, form.values))) {
      notify(intl.formatMessage(waits ? words.accepted : words.saved, { word: form.values.label.trim() }));
      await navigate(path("words"));
    }
  };
  return (
    <Form onSubmit={() => void save()}>
      <WordFields word={word} top={top} form={form} />
      <Actions>
        <Button busy={accepting.busy || changing.busy}>
          <FormattedMessage {...(waits ? words.accept : words.save)} />
        </Button>
        {word.can.includes("mapSkill") && (
          <QuietLink to={`words/${word.id}/means`}>
            <FormattedMessage {...(waits ? words.means : words.merge)} />
          </QuietLink>
        )}
        <QuietLink to={`words/${word.id}/put-aside`}>
          <FormattedMessage {...(waits ? words.decline : words.retire)} />
        </QuietLink>
      </Actions>
    </Form>
  );
}

/** How it was suggested, what became of that, and where else it stands. */
function Facts({ word }: { word: ShownWord }) {
  const { proposal, mappings, organisationCount } = word;
  const codes = mappings.map(({ scheme, code }) => `${scheme} ${code}`).join(", ");
  return (
    <Sheet title={<FormattedMessage {...words.facts} />}>
      <Stack tight>
        {proposal && (
          <p>
            <HowSuggested proposal={proposal} />
          </p>
        )}
        {proposal?.answer && (
          <p>
            <FormattedMessage {...answerWords[proposal.answer]} />
          </p>
        )}
        {proposal?.reason && (
          <p>
            <FormattedMessage {...words.reason} values={{ reason: <UserText key="reason">{proposal.reason}</UserText> }} />
          </p>
        )}
        <p>
          <FormattedMessage {...words.used} values={{ count: organisationCount }} />
        </p>
        {codes && (
          <p>
            <FormattedMessage {...words.elsewhere} values={{ codes: <bdi key="codes">{codes}</bdi> }} />
          </p>
        )}
      </Stack>
    </Sheet>
  );
}
