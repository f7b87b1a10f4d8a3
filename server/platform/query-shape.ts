import { GraphQLError, Kind } from "graphql";
import type { ASTVisitor, FragmentDefinitionNode, SelectionSetNode, ValidationContext } from "graphql";

/** How large an operation is once its fragments are spread. */
interface Shape {
  /** Levels of fields; `edges` holds nothing of its own and is not counted, introspection neither. */
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

/** The most an operation may ask for; our own screens stay at about half of each. */
const limits: Readonly<Shape> = { depth: 8, fields: 300, aliases: 15, directives: 10 };

const words: Record<keyof Shape, string> = {
  depth: "levels of fields",
  fields: "fields, fragments spread out",
  aliases: "aliases",
  directives: "directives"
};

/**
 * Validation rule that refuses operations no screen needs and that cost far more than their size. Each fragment is
 * measured once, so that measuring is linear even where spreading would be exponential.
 */
export function queryShapeRule(context: ValidationContext): ASTVisitor {
  const measured = new Map<string, Shape>();
  return {
    OperationDefinition(operation) {
      const shape = measure(operation.selectionSet, (name) => context.getFragment(name), measured);
      shape.directives += operation.directives?.length ?? 0;
      for (const part of Object.keys(limits) as (keyof Shape)[]) {
        if (shape[part] > limits[part]) {
          context.reportError(new GraphQLError(
            `This operation has ${shape[part]} ${words[part]}; at most ${limits[part]} are answered. `
            + "Ask for less, or in several requests.", { nodes: operation }
          ));
        }
      }
    }
  };
}

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined;

function measure(selections: SelectionSetNode, find: FindFragment, measured: Map<string, Shape>): Shape {
  const total: Shape = { depth: 0, fields: 0, aliases: 0, directives: 0 };
  for (const selection of selections.selections) {
    total.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      total.fields += 1;
      total.aliases += selection.alias ? 1 : 0;
      const inner = selection.selectionSet ? measure(selection.selectionSet, find, measured) : undefined;
      add(total, inner, levelsOf(selection.name.value, inner?.depth ?? 0));
    } else {
      const inner = selection.kind === Kind.INLINE_FRAGMENT
        ? measure(selection.selectionSet, find, measured)
        : measureFragment(selection.name.value, find, measured);
      add(total, inner, inner.depth);
    }
  }
  return total;
}

function measureFragment(name: string, find: FindFragment, measured: Map<string, Shape>): Shape {
  const known = measured.get(name);
  if (known) {
    return known;
  }
  const fragment = find(name);
  const nothing: Shape = { depth: 0, fields: 0, aliases: 0, directives: 0 };
  // Set before descending: a fragment that spreads itself ends here; another rule reports it.
  measured.set(name, nothing);
  const shape = fragment ? measure(fragment.selectionSet, find, measured) : nothing;
  measured.set(name, shape);
  return shape;
}

function levelsOf(field: string, below: number): number {
  if (field.startsWith("__")) {
    return 0;
  }
  return field === "edges" ? below : below + 1;
}

function add(total: Shape, inner: Shape | undefined, depth: number): void {
  total.depth = Math.max(total.depth, depth);
  total.fields += inner?.fields ?? 0;
  total.aliases += inner?.aliases ?? 0;
  total.directives += inner?.directives ?? 0;
}
