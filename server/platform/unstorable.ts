import { GraphQLError, visit, type DocumentNode } from "graphql";

/**
 * Refuses the character NUL anywhere in a request: PostgreSQL cannot store it, so that asking for it would read as a
 * fault of ours on one of the two databases.
 * @throws GraphQLError BAD_USER_INPUT (400)
 */
export function refuseUnstorable(document: DocumentNode, variables: unknown): void {
  visit(document, {
    StringValue({ value }) {
      refuseIn(value);
    },
  });
  refuseIn(variables);
}

function refuseIn(variables: unknown): void {
  // A list of what is still to be looked at, not recursion: whoever sends variables decides how deep they are nested.
  const waiting: unknown[] = [variables];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === "string" && value.includes("\u0000")) {
      throw new GraphQLError("A text holds the character NUL, which cannot be kept. Take it out and send it again.", {
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
