import { currentLanguage } from "./language.ts";
import type { TypedDocument } from "./document.ts";

/** Why a call brought no answer: not signed in, no connection, or a fault of the service (with its reference). */
export type CallFailureKind = "UNAUTHENTICATED" | "OFFLINE" | "FAULT";

/** Thrown by `call` when there is no answer at all. Problems of a mutation are data and never thrown. */
export class CallFailure extends Error {
  readonly kind: CallFailureKind;

  constructor(kind: CallFailureKind, message: string) {
    super(message);
    this.name = "CallFailure";
    this.kind = kind;
  }
}

interface TopLevelError {
  message: string;
  extensions?: { code?: string };
}

interface Answer<Result> {
  data?: Result | null;
  errors?: TopLevelError[];
}

/** How a call is made: `asPublic` leaves the session out, so that the answer is what everybody would get. */
export interface CallOptions {
  signal?: AbortSignal;
  asPublic?: boolean;
}

async function send(body: string, { signal, asPublic }: CallOptions): Promise<Response> {
  try {
    return await fetch("/graphql", {
      method: "POST",
      credentials: asPublic ? "omit" : "same-origin",
      // A header no plain form can send: it makes the server's check against cross-site requests pass.
      headers: {
        "content-type": "application/json",
        "apollo-require-preflight": "true",
        "accept-language": currentLanguage().tag,
      },
      body,
      signal,
    });
  } catch (error) {
    if (signal?.aborted) {
      throw error;
    }
    throw new CallFailure("OFFLINE", "The service could not be reached.");
  }
}

/**
 * Asks the graph one typed operation.
 * Throws `CallFailure` when the answer carries top-level errors or there is no answer.
 */
export async function call<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  options: CallOptions = {},
): Promise<Result> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), options);
  const answer = (await response.json().catch(() => ({}))) as Answer<Result>;
  const first = answer.errors?.[0];
  if (first?.extensions?.code === "UNAUTHENTICATED") {
    throw new CallFailure("UNAUTHENTICATED", first.message);
  }
  if (first !== undefined || !answer.data) {
    throw new CallFailure("FAULT", first?.message ?? `The service answered ${response.status}.`);
  }
  return answer.data;
}
