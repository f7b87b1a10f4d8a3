import { useParams } from "react-router";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";
import { FileOfApplicant } from "./file-of-applicant.tsx";
import { useApplicantFile } from "./file.ts";
import { TaskListPage } from "./task-list-page.tsx";

/** The applicant's application: a task list until it is sent, then its file. */
export function ApplyApplicationPage() {
  const { application = "" } = useParams();
  const question = useApplicantFile(application);
  return (
    <Answer of={question}>
      {({ file }) => {
        if (file === null) {
          return <NotFoundPage />;
        }
        return file.state === "DRAFT" ? <TaskListPage file={file} /> : <FileOfApplicant file={file} />;
      }}
    </Answer>
  );
}
