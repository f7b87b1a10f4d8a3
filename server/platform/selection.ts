import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLObjectType,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
} from "graphql";

/*
 * What an operation asks for below a field: fragments are opened, and what directives leave out is left out.
 */

/** The name under which a field is answered. */
export function answerName(node: FieldNode): string {
  return node.alias?.value ?? node.name.value;
}

/** Fields that are answered, with what is needed to read on below them. */
export type Selected = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues"> & { nodes: readonly FieldNode[] };

/** What is asked for below a field. */
export type Selection = Selected | null;

/** What is asked for below the field that is being answered. */
export function selectionOf({ schema, fragments, variableValues, fieldNodes }: GraphQLResolveInfo): Selection {
  return { schema, fragments, variableValues, nodes: fieldNodes };
}

function isLeftOut(selected: Selected, node: SelectionNode): boolean {
  const { variableValues } = selected;
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.["if"] === false
  );
}

type Fields = ReadonlyMap<string, FieldNode[]>;

/** What was asked below a field, by type: the same for each request with the document, which is kept. */
const knownFields = new WeakMap<FieldNode, Map<string | null, Fields>>();

/** The fields asked of an object, by the names they are answered under. */
export function fieldsOf(selected: Selected, typeName: string | null): Fields {
  const [node, ...others] = selected.nodes;
  const known = node && others.length === 0 ? (knownFields.get(node) ?? new Map<string | null, Fields>()) : null;
  const before = known?.get(typeName);
  if (before) {
    return before;
  }
  const { found, varies } = collectFields(selected, typeName);
  if (node && known && !varies) {
    knownFields.set(node, known.set(typeName, found));
  }
  return found;
}

/** The same, worked out; it varies where directives leave something out. */
function collectFields(selected: Selected, typeName: string | null): { found: Fields; varies: boolean } {
  const found = new Map<string, FieldNode[]>();
  let varies = false;
  const applies = (condition: string | undefined): boolean => {
    const type = typeName === null || condition === undefined ? undefined : selected.schema.getType(typeName);
    const named = type && condition !== undefined ? selected.schema.getType(condition) : undefined;
    const within = type instanceof GraphQLObjectType && type.getInterfaces().some((one) => one === named);
    return condition === undefined || typeName === null || type === named || within;
  };
  const visit = (selections: readonly SelectionNode[]): void => {
    for (const node of selections) {
      varies ||= Boolean(node.directives?.length);
      if (node.directives?.length && isLeftOut(selected, node)) {
        continue;
      }
      if (node.kind === Kind.FIELD) {
        found.set(answerName(node), [...(found.get(answerName(node)) ?? []), node]);
        continue;
      }
      const held = node.kind === Kind.INLINE_FRAGMENT ? node : selected.fragments[node.name.value];
      if (held && applies(held.typeCondition?.name.value)) {
        visit(held.selectionSet.selections);
      }
    }
  };
  selected.nodes.forEach((node) => visit(node.selectionSet?.selections ?? []));
  return { found, varies };
}

/** What is asked at the end of a path of fields; null where one of them is asked twice, under different names. */
export function along(selected: Selected, path: readonly string[]): Selected | null {
  return path.reduce<Selected | null>((reached, step) => {
    const named = reached ? [...fieldsOf(reached, null).values()].filter(([node]) => node?.name.value === step) : [];
    return reached && named.length < 2 ? { ...reached, nodes: named[0] ?? [] } : null;
  }, selected);
}

/** Whether a field is asked of what lies at the end of a path; where it cannot be told, it may be. */
export function mayBeAsked(selection: Selection, path: readonly string[], name: string): boolean {
  const selected = selection ? along(selection, path) : null;
  return selected === null || [...fieldsOf(selected, null).values()].some(([node]) => node?.name.value === name);
}
