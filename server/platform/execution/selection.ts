import {
  getDirectiveValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Variables } from "./run.ts";

/** What a selection is read with. */
export interface Reading {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables that `conditionVariables` names. */
  variables: Variables;
}

/**
 * The variables that decide which fields are asked for: those of `@skip` and `@include`.
 * @throws GraphQLError for a field under a name that JavaScript gives a meaning of its own.
 */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Field({ alias }) {
      if (alias?.value === "__proto__") {
        throw new GraphQLError("Nothing can be answered under the name __proto__: choose another.", { extensions: { code: "BAD_USER_INPUT" } });
      }
    },
    Directive({ name, arguments: given = [] }) {
      const values = name.value === "skip" || name.value === "include" ? given.map(({ value }) => value) : [];
      values.forEach((value) => {
        if (value.kind === Kind.VARIABLE) {
          names.add(value.name.value);
        }
      });
    },
  });
  return [...names];
}

function isLeftOut({ variables }: Reading, node: SelectionNode): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] === false
  );
}

function applies({ schema }: Reading, node: FragmentDefinitionNode | InlineFragmentNode, type: GraphQLObjectType): boolean {
  const condition = node.typeCondition && schema.getType(node.typeCondition.name.value);
  return !node.typeCondition || condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}

/** The fields asked of an object of this type, by the names they are answered under (GraphQL, October 2021, 6.3.2). */
export function fieldsAsked(
  reading: Reading,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): ReadonlyMap<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const collect = ({ selections: nodes }: SelectionSetNode): void => {
    for (const node of nodes.filter((one) => !isLeftOut(reading, one))) {
      if (node.kind === Kind.FIELD) {
        const name = node.alias?.value ?? node.name.value;
        found.set(name, [...(found.get(name) ?? []), node]);
        continue;
      }
      if (node.kind === Kind.FRAGMENT_SPREAD && seen.has(node.name.value)) {
        continue;
      }
      const held = node.kind === Kind.FRAGMENT_SPREAD ? reading.fragments[node.name.value] : node;
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        seen.add(node.name.value);
      }
      if (held && applies(reading, held, type)) {
        collect(held.selectionSet);
      }
    }
  };
  selections.forEach(collect);
  return found;
}
