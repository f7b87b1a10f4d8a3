import type { GraphQLResolveInfo } from "graphql";
import type { FieldAsked } from "./planned-field.ts";
import type { Path, Run } from "./run.ts";

/**
 * What a resolver may want to know. Few do, and an answer has hundreds of fields: everything is looked up when it is
 * asked for.
 */
export class ResolveInfo implements GraphQLResolveInfo {
  readonly #asked: FieldAsked;
  readonly #run: Run;
  readonly #above: Path | undefined;

  constructor(asked: FieldAsked, run: Run, above: Path | undefined) {
    this.#asked = asked;
    this.#run = run;
    this.#above = above;
  }

  get fieldName(): GraphQLResolveInfo["fieldName"] {
    return this.#asked.definition.name;
  }

  get fieldNodes(): GraphQLResolveInfo["fieldNodes"] {
    return this.#asked.nodes;
  }

  get returnType(): GraphQLResolveInfo["returnType"] {
    return this.#asked.definition.type;
  }

  get parentType(): GraphQLResolveInfo["parentType"] {
    return this.#asked.parentType;
  }

  get path(): GraphQLResolveInfo["path"] {
    return { prev: this.#above, key: this.#asked.name, typename: this.#asked.parentType.name };
  }

  get schema(): GraphQLResolveInfo["schema"] {
    return this.#asked.operation.schema;
  }

  get fragments(): GraphQLResolveInfo["fragments"] {
    return this.#asked.operation.fragments;
  }

  get rootValue(): GraphQLResolveInfo["rootValue"] {
    return {};
  }

  get operation(): GraphQLResolveInfo["operation"] {
    return this.#asked.operation.node;
  }

  get variableValues(): GraphQLResolveInfo["variableValues"] {
    return this.#run.variables;
  }
}
