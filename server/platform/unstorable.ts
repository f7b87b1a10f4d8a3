import { GraphQLError, visit, type DocumentNode } from "graphql";

/** NUL, and half of a character that takes two places (a surrogate without its other half). */
const unstorable = /\u0000|\p{Surrogate}/u;

/** Documents that were looked at and hold nothing of the kind. */
const storable = new WeakSet<DocumentNode>();

/**
 * Refuses the character NUL and halves of characters anywhere in a request: PostgreSQL cannot store the one, and no
 * database keeps the other as it was, so that asking for them would read as a fault of ours.
 * @throws GraphQLError BAD_USER_INPUT (400)
 */
export function refuseUnstorable(document: DocumentNode, variables: unknown): void {
  if (!storable.has(document)) {
    visit(document, {
      StringValue({ value }) {
        refuseIn(value);
      },
    });
    storable.add(document);
  }
  refuseIn(variables);
}

function refuseIn(variables: unknown): void {
  // A list of what is still to be looked at, not recursion: whoever sends variables decides how deep they are nested.
  const waiting: unknown[] = [variables];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === "string" && unstorable.test(value)) {
      const what = value.includes("\u0000") ? "the character NUL" : "half of a character";
      throw new GraphQLError(`A text holds ${what}, which cannot be kept. Take it out and send it again.`, {
        extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
      });
    }
    if (typeof value === "object" && value !== null) {
      for (const entry of Object.entries(value)) {
        waiting.push(...entry);
      }
    }
  }
}
