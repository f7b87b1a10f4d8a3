import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { useParams } from "react-router";
import { BallotInFullDocument } from "../../../schema/operations.ts";
import type { ConflictLevel, VoteChoice } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";
import "../membership.css";
import type { BallotFacts, BallotViewer } from "./ballot.ts";
import { OpenBallotView } from "./open-ballot-view.tsx";
import { ResultView } from "./result-view.tsx";

/** What a seat types in step 1. */
export interface DeclareForm {
  level: ConflictLevel | null;
  reason: string;
}

/** What a seat types in step 2. */
export interface VoteForm {
  choice: VoteChoice | null;
  why: string;
}

/** A ballot: while open, declare and vote; after the close, what it came to. */
export function BallotPage() {
  const { ballot = "" } = useParams();
  const question = useQuestion(BallotInFullDocument, { id: ballot });
  return (
    <Answer of={question}>
      {({ node, viewer }) =>
        node && "question" in node ? <Ballot key={node.id} ballot={node} viewer={viewer ?? null} /> : <NotFoundPage />
      }
    </Answer>
  );
}

const LONGEST_TIMER = 2_147_483_647;

/** Asks again at the moment of the close, so that nobody writes a vote that can no longer be taken. */
function useClosingTime(ballot: BallotFacts): void {
  const client = useQueryClient();
  useEffect(() => {
    const left = new Date(ballot.closesAt).getTime() - Date.now();
    if (ballot.state !== "OPEN" || left > LONGEST_TIMER) {
      return;
    }
    const timer = window.setTimeout(() => void client.invalidateQueries(), Math.max(left, 0) + 1000);
    return () => window.clearTimeout(timer);
  }, [client, ballot.closesAt, ballot.state]);
}

/** Holds what is typed, so that a refusal is still told when the page has turned into the result meanwhile. */
function Ballot({ ballot, viewer }: { ballot: BallotFacts; viewer: BallotViewer | null }) {
  const mine = ballot.roll.find((place) => place.mine);
  const declaration = mine?.declaration;
  const declare = useForm<DeclareForm>({
    level: declaration?.declaredAt ? (declaration.level ?? null) : null,
    reason: declaration?.reason ?? "",
  });
  const vote = useForm<VoteForm>({ choice: ballot.myVote?.choice ?? null, why: ballot.myVote?.reason ?? "" });
  const errors = useMemo(() => [...declare.errors, ...vote.errors], [declare.errors, vote.errors]);
  useClosingTime(ballot);
  if (ballot.state === "OPEN" || ballot.state === "SCHEDULED") {
    return <OpenBallotView ballot={ballot} viewer={viewer} declare={declare} vote={vote} errors={errors} />;
  }
  return <ResultView ballot={ballot} errors={errors} />;
}
