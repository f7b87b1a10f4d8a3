import type { ReactNode } from "react";
import { Navigate, useParams } from "react-router";
import { WordPageDocument } from "../../schema/operations.ts";
import type { WordPageQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { useNetworkPath } from "../lib/place.ts";
import { Answer, NotFoundPage } from "../ui/answer.tsx";

/** A skill, or a word suggested for one, as its page shows it. */
export type ShownWord = Extract<NonNullable<WordPageQuery["node"]>, { code: string }>;

/** A wider skill to choose. */
export type TopWord = WordPageQuery["top"][number];

/** Finds the word of the address; one that was merged leads to the skill in its place. */
export function WordOfAddress({ children }: { children: (word: ShownWord, top: readonly TopWord[]) => ReactNode }) {
  const { skill = "" } = useParams();
  const path = useNetworkPath();
  const question = useQuestion(WordPageDocument, { id: skill });
  return (
    <Answer of={question}>
      {({ node, top }) => {
        if (!node || !("code" in node)) {
          return <NotFoundPage />;
        }
        return node.id === skill ? children(node, top) : <Navigate replace to={path(`words/${node.id}`)} />;
      }}
    </Answer>
  );
}
