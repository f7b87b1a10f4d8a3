/** A GraphQL operation kept as text, with the types of its answer and its variables. Emitted by `npm run emit`. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Result;
}
