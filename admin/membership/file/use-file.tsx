import type { ReactNode } from "react";
import { useParams } from "react-router";
import type { ApplicationFileQuery } from "../../../schema/operations.ts";
import { ApplicationFileDocument } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { usePaging } from "../../lib/paging.ts";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";

type Found = NonNullable<ApplicationFileQuery["node"]>;

/** One application with all that the viewer may read of it. */
export type ApplicationFile = Extract<Found, { reference: string }>;

/** What was done with a file, newest first. That somebody read it changes nothing and is left out. */
export function historyOf(file: ApplicationFile): ApplicationFile["timeline"] {
  const acts = file.timeline.filter((event) => event.action !== "application.markRead");
  return acts.sort((one, other) => other.at.localeCompare(one.at));
}

/** Draws a screen from the file of the address; missing and hidden are the same page. */
export function FileAnswer({ children }: { children: (file: ApplicationFile) => ReactNode }) {
  const { application = "" } = useParams();
  const { after } = usePaging();
  const file = useQuestion(ApplicationFileDocument, { id: application, after: after ?? null }, { keepFormer: true });
  return (
    <Answer of={file}>
      {({ node }) => (node && "reference" in node ? children(node) : <NotFoundPage />)}
    </Answer>
  );
}
