import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { ApplySendDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNetworkPath } from "../../lib/place.ts";
import { Actions } from "../../ui/actions.tsx";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { UserText } from "../../ui/text.tsx";
import { AnswerWords } from "./answer-words.tsx";
import { FileOfApplicant } from "./file-of-applicant.tsx";
import { answerTo, useApplicantFile } from "./file.ts";
import type { ApplicantFile } from "./file.ts";
import { words } from "./messages.ts";
import { questionOf } from "./questions.ts";

/** All answers before they are sent; each can be changed and leads straight back here. */
export function ApplyCheckPage() {
  const { application = "" } = useParams();
  const asked = useApplicantFile(application);
  return (
    <Answer of={asked}>
      {({ file }) => {
        if (file === null) {
          return <NotFoundPage />;
        }
        return file.can.includes("submitApplication") ? <Check file={file} /> : <FileOfApplicant file={file} />;
      }}
    </Answer>
  );
}

function Check({ file }: { file: ApplicantFile }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const send = useAct(ApplySendDocument);
  // The values are on other pages; their keys let each problem lead to its row.
  const form = useForm(Object.fromEntries(file.questions.map(({ key }) => [key, ""])));
  const submit = async () => {
    if (form.accept(await send.act({ application: file.id, expectedVersion: file.version }))) {
      await navigate(path(`apply/${file.id}/sent`), { replace: true });
    }
  };
  const rows = file.questions.flatMap(({ key }) => {
    const question = questionOf(key);
    if (question === undefined) {
      return [];
    }
    return [
      {
        key,
        question: intl.formatMessage(question.ask),
        answer: <AnswerWords answer={answerTo(file, key)} />,
        changeTo: `apply/${file.id}/${key}?from=check`,
        error: form.errorOf(key),
      },
    ];
  });
  return (
    <Page
      title={intl.formatMessage(words.checkTitle)}
      section={intl.formatMessage(words.section)}
      back={{ to: `apply/${file.id}`, label: intl.formatMessage(words.backToAnswers) }}
      above={<UserText>{file.organisation.name}</UserText>}
      lead={intl.formatMessage(words.checkLead)}
      errors={form.errors}
    >
      <Form onSubmit={() => void submit()}>
        <Sheet>
          <SummaryList rows={rows} />
        </Sheet>
        <Actions>
          <Button busy={send.busy}>
            <FormattedMessage {...words.send} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
