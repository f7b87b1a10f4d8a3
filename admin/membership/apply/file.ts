import { ApplyFileDocument } from "../../../schema/operations.ts";
import type { ApplicantFileFragment } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { usePaging } from "../../lib/paging.ts";
import type { UseQueryResult } from "@tanstack/react-query";

/** An application as its applicant sees it. */
export type ApplicantFile = ApplicantFileFragment;

/** One answer of it. */
export type ApplicantAnswer = ApplicantFile["answers"][number];

/** The question page and list read one answer. */
export function answerTo(file: ApplicantFile, key: string): ApplicantAnswer | undefined {
  return file.answers.find((answer) => answer.question === key);
}

/** Asks for an application by its id. */
export function useApplicantFile(id: string): UseQueryResult<{ file: ApplicantFile | null }, Error> {
  const { after } = usePaging();
  const question = useQuestion(ApplyFileDocument, { id, after: after ?? null });
  const node = question.data?.node ?? null;
  const file = node !== null && "reference" in node ? (node as ApplicantFile) : null;
  const data = question.data === undefined ? undefined : { file };
  return { ...question, data } as UseQueryResult<{ file: ApplicantFile | null }, Error>;
}
