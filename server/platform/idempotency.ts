import { createHash } from "node:crypto";
import { HeaderMap, type ApolloServerPlugin, type GraphQLRequest, type GraphQLResponse } from "@apollo/server";
import { GraphQLError } from "graphql";
import { LessThan, MoreThanOrEqual, type EntityManager } from "typeorm";
import type { Context } from "./context.ts";
import { IdempotentRequest } from "./idempotency.entity.ts";

/** A request that must be carried out once, however often it arrives. */
export interface OnceOnly {
  id: string;
  question: string;
}

/** How long an answer is kept for a repetition, in milliseconds. */
const memory = 24 * 60 * 60 * 1000;

/** A key is chosen by the caller; a longer one is a mistake. */
const longestKey = 200;

type AnswerBody = GraphQLResponse["body"];

function hash(...parts: string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function onceOnly(request: GraphQLRequest, key: string, personId: string | null): OnceOnly {
  const question = hash(request.query ?? "", request.operationName ?? "", JSON.stringify(request.variables ?? {}));
  return { id: hash(personId ?? "public", key), question };
}

const alreadyDone =
  "This is being carried out, or was carried out and its answer was lost on the way. Read again what it changed.";

/** Since when keys are remembered, at a moment. */
function rememberedSince(at: string): string {
  return new Date(new Date(at).getTime() - memory).toISOString();
}

function answerWith(body: AnswerBody): GraphQLResponse {
  return { http: { headers: new HeaderMap() } as GraphQLResponse["http"], body };
}

function refusal(message: string, code: string): GraphQLResponse {
  return answerWith({ kind: "single", singleResult: { errors: [{ message, extensions: { code } }] } });
}

/**
 * Notes, in the transaction that writes, that this request was carried out. The note is there exactly if the write is.
 * @throws GraphQLError REPEATED when the same request is under way or was carried out without its answer being kept.
 */
export async function noteOnce(manager: EntityManager, once: OnceOnly, at: string): Promise<void> {
  await manager.delete(IdempotentRequest, { at: LessThan(rememberedSince(at)) });
  if (await manager.existsBy(IdempotentRequest, { id: once.id })) {
    throw new GraphQLError(alreadyDone, { extensions: { code: "REPEATED" } });
  }
  await manager.insert(IdempotentRequest, { id: once.id, question: once.question, answer: null, at });
}

/** Answers a repeated mutation (same person, same Idempotency-Key) with the first answer instead of doing it again. */
export const idempotency: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ operation, request, contextValue }) => {
      const key = request.http?.headers.get("idempotency-key");
      // Apollo asks this before it says that there is no operation of that name.
      if ((operation as typeof operation | undefined)?.operation !== "mutation" || !key) {
        return null;
      }
      if (key.length > longestKey) {
        return refusal(`An Idempotency-Key has at most ${longestKey} characters.`, "BAD_USER_INPUT");
      }
      const once = onceOnly(request, key, contextValue.actor?.personId ?? null);
      contextValue.once.wanted = once;
      const known = await contextValue.read.findOneBy(IdempotentRequest, { id: once.id, at: MoreThanOrEqual(rememberedSince(contextValue.now())) });
      if (!known) {
        return null;
      }
      if (known.question !== once.question) {
        return refusal("This Idempotency-Key was used for another request. Use a new key for each thing to do.", "BAD_USER_INPUT");
      }
      return known.answer === null
        ? refusal(alreadyDone, "REPEATED")
        : answerWith(JSON.parse(known.answer) as AnswerBody);
    },
    willSendResponse: async ({ response, contextValue }) => {
      const { wanted, noted } = contextValue.once;
      if (wanted && noted && response.body.kind === "single") {
        const answer = JSON.stringify(response.body);
        await contextValue.database.write((manager) => manager.update(IdempotentRequest, { id: wanted.id }, { answer }));
      }
    },
  }),
};
