import { useParams } from "react-router";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";
import { FileOfApplicant } from "./file-of-applicant.tsx";
import { useApplicantFile } from "./file.ts";
import { ListQuestion } from "./list-question.tsx";
import { questionOf } from "./questions.ts";
import { TextQuestion } from "./text-question.tsx";

/** One question of the application. */
export function ApplyQuestionPage() {
  const { application = "", question: key = "" } = useParams();
  const asked = useApplicantFile(application);
  const question = questionOf(key);
  return (
    <Answer of={asked}>
      {({ file }) => {
        if (file === null || question === undefined || !file.questions.some((one) => one.key === key)) {
          return <NotFoundPage />;
        }
        if (!file.can.includes("saveAnswers")) {
          return <FileOfApplicant file={file} />;
        }
        const shared = { file, question };
        // Keyed, so that the next question starts with its own answer.
        return question.kind === "list" ? <ListQuestion key={key} {...shared} /> : <TextQuestion key={key} {...shared} />;
      }}
    </Answer>
  );
}
