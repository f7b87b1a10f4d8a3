import { QueryClient, keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { UseQueryResult } from "@tanstack/react-query";
import { useCallback } from "react";
import { CallFailure, call } from "./call.ts";
import type { TypedDocument } from "./document.ts";
import type { ProblemLike } from "./problems.ts";
import { hasSteppedUp } from "./step-up.ts";

const FRESH_FOR_MILLISECONDS = 15_000;

/** The one store of answers of the admin: answers are fresh for 15 seconds; only a lost connection is tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_FOR_MILLISECONDS,
      retry: (count, error) => count < 2 && error instanceof CallFailure && error.kind === "OFFLINE",
    },
  },
});

/** How a question may be asked: not at all yet, or keeping the former answer on screen while the next one loads. */
export interface QuestionOptions {
  enabled?: boolean;
  keepFormer?: boolean;
  /** Milliseconds for which an answer counts as fresh; vocabularies that hardly change may say Infinity. */
  freshFor?: number;
  /** Asks as somebody who is not signed in would. */
  asPublic?: boolean;
}

/** Asks a typed query and asks it again when something was changed. Render it with `Answer`. */
export function useQuestion<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  options: QuestionOptions = {},
): UseQueryResult<Result, Error> {
  return useQuery({
    queryKey: [document.toString(), variables, options.asPublic ?? false],
    queryFn: ({ signal }) => call(document, variables, { signal, asPublic: options.asPublic }),
    enabled: options.enabled ?? true,
    staleTime: options.freshFor ?? FRESH_FOR_MILLISECONDS,
    placeholderData: options.keepFormer ? keepPreviousData : undefined,
  });
}

/** What a mutation answers: the thing it changed and the problems, if any. */
type PayloadOf<Result> = Extract<Result[Exclude<keyof Result, "__typename">], { problems: ProblemLike[] }>;

/** How an act ended: its payload when done; otherwise the typed problems, or why there was no answer. */
export interface ActOutcome<Payload> {
  payload: Payload | null;
  problems: readonly ProblemLike[];
  failure: CallFailure | null;
}

/** An act of the reader. `act` never throws: give its outcome to `form.accept`. */
export interface Act<Result, Variables> {
  act(variables: Variables): Promise<ActOutcome<PayloadOf<Result>>>;
  busy: boolean;
  /** The last payload, problems included, for screens that draw a typed problem (likely duplicates, say). */
  last: PayloadOf<Result> | undefined;
}

/** Prepares a typed mutation. When it succeeds, everything on the screen is asked again. */
export function useAct<Result extends object, Variables>(
  document: TypedDocument<Result, Variables>,
): Act<Result, Variables> {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: async (variables: Variables) => {
      const once = async () => Object.values(await call(document, variables)).find(isPayload) as PayloadOf<Result>;
      const payload = await once();
      return (await hasSteppedUp(payload.problems)) ? once() : payload;
    },
    onSuccess: (payload) => (payload.problems.length === 0 ? client.invalidateQueries() : undefined),
  });
  const { mutateAsync } = mutation;
  // The same function at each drawing, so that an effect may name it.
  const act = useCallback(
    (variables: Variables) => mutateAsync(variables).then(outcomeOf, outcomeOfFailure),
    [mutateAsync],
  );
  return {
    act,
    busy: mutation.isPending,
    last: mutation.data,
  };
}

function outcomeOf<Payload extends { problems: readonly ProblemLike[] }>(payload: Payload): ActOutcome<Payload> {
  return { payload: payload.problems.length === 0 ? payload : null, problems: payload.problems, failure: null };
}

function outcomeOfFailure(error: unknown): ActOutcome<never> {
  const failure = error instanceof CallFailure ? error : new CallFailure("FAULT", String(error));
  return { payload: null, problems: [], failure };
}

function isPayload(value: unknown): boolean {
  return typeof value === "object" && value !== null && "problems" in value;
}
