import { useNavigate, useSearchParams } from "react-router";
import { ApplySaveDocument } from "../../../schema/operations.ts";
import type { AnswerInput } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import type { Form } from "../../lib/form.ts";
import { useNetworkPath } from "../../lib/place.ts";
import type { ApplicantFile } from "./file.ts";

/** Keeps an answer and goes on: to the next question, back to checking, or to the list of answers. */
export function useSaveAnswer(file: ApplicantFile, form: Form<object>) {
  const path = useNetworkPath();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const save = useAct(ApplySaveDocument);

  const addressAfter = (key: string, later: boolean): string => {
    if (later) {
      return path(`apply/${file.id}`);
    }
    if (parameters.get("from") === "check") {
      return path(`apply/${file.id}/check`);
    }
    const next = file.questions[file.questions.findIndex((one) => one.key === key) + 1];
    return path(next ? `apply/${file.id}/${next.key}` : `apply/${file.id}`);
  };

  return {
    busy: save.busy,
    async save(answer: AnswerInput, later: boolean): Promise<void> {
      const outcome = await save.act({ application: file.id, answers: [answer], expectedVersion: file.version });
      if (form.accept(outcome)) {
        await navigate(addressAfter(answer.question, later));
      }
    },
  };
}
