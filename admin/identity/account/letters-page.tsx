import { FormattedMessage, useIntl } from "react-intl";
import { AccountLettersDocument, ChooseLettersDocument, type AccountLettersQuery } from "../../../schema/operations.ts";
import { useAct, useQuestion } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { usePaging } from "../../lib/paging.ts";
import { Answer, SignInNeededPage } from "../../ui/answer.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/choices.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { SandBox, Sheet, Stack } from "../../ui/surface.tsx";
import { words as account } from "./messages.ts";
import { words } from "./letters-messages.ts";
import { LettersTable } from "./letters-table.tsx";

type Choices = NonNullable<AccountLettersQuery["viewer"]>["letterChoices"];

/** Which letters one gets by e-mail, and what became of those that were written. */
export function LettersPage() {
  const intl = useIntl();
  const paging = usePaging();
  const asked = useQuestion(AccountLettersDocument, { after: paging.after }, { keepFormer: true });
  return (
    <Answer of={asked}>
      {({ viewer, sendsMail }) =>
        viewer === null || viewer === undefined ? (
          <SignInNeededPage />
        ) : (
          <Page
            narrow
            title={intl.formatMessage(words.title)}
            section={intl.formatMessage(account.title)}
            back={{ to: "account", label: intl.formatMessage(account.back) }}
            lead={<FormattedMessage {...words.lead} values={{ email: <bdi>{viewer.email}</bdi> }} />}
          >
            <Stack>
              <ChoicesSheet choices={viewer.letterChoices} />
              <SandBox title={<FormattedMessage {...words.always} />}>
                <p>
                  <FormattedMessage {...words.alwaysWhy} />
                </p>
              </SandBox>
              <LettersTable letters={viewer.letters} sends={sendsMail} paging={paging} />
            </Stack>
          </Page>
        )
      }
    </Answer>
  );
}

function ChoicesSheet({ choices }: { choices: Choices }) {
  const intl = useIntl();
  const { notify } = useNotices();
  const form = useForm<Choices>({ ...choices });
  const choosing = useAct(ChooseLettersDocument);
  const save = async () => {
    if (form.accept(await choosing.act({ reminders: form.values.reminders, digest: form.values.digest }))) {
      notify(intl.formatMessage(words.saved));
    }
  };
  return (
    <Sheet title={<FormattedMessage {...words.choose} />}>
      <ErrorSummary errors={form.errors} />
      <Form label={intl.formatMessage(words.choose)} onSubmit={() => void save()}>
        <Checkbox
          id="letters-reminders"
          label={<FormattedMessage {...words.reminders} />}
          hint={<FormattedMessage {...words.remindersHint} />}
          checked={form.values.reminders}
          onChange={(checked) => form.set("reminders", checked)}
        />
        <Checkbox
          id="letters-digest"
          label={<FormattedMessage {...words.digest} />}
          hint={<FormattedMessage {...words.digestHint} />}
          checked={form.values.digest}
          onChange={(checked) => form.set("digest", checked)}
        />
        <Actions>
          <Button busy={choosing.busy}>
            <FormattedMessage {...words.save} />
          </Button>
        </Actions>
      </Form>
    </Sheet>
  );
}
