import {
  Kind,
  OperationTypeNode,
  print,
  typeFromAST,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLInputType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSchema } from "../../server/app.ts";
import { Role } from "../../server/identity/role.ts";
import { everyOperation, isKnown, type Operation } from "../harness/operations.ts";
import { fitting } from "../harness/questions.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";
import { entityFor, firstOf } from "../harness/things.ts";
import { addressOf } from "../harness/world.ts";
import { statementsOf } from "../harness/statements.ts";

/** Rows of a short and of a long page. */
const pages = { short: 3, long: 20 };

/**
 * Statements by which a long page may differ from a short one: what only one of them happens to hold (a parent, a
 * decision, a skill in other words, a part of an area) is read by a statement more, and which rows come first changes
 * from day to day. A statement a row would be seventeen.
 */
const tolerance = 8;

/** The most statements that any question may need, the session and the roles of its asker included. */
const most = 50;

const schema = buildSchema();
const asked = everyOperation()
  .filter((operation) => operation.definition.operation === OperationTypeNode.QUERY)
  .filter((operation) => isKnown(schema, operation));

/** The same question with every page of this length. */
function withPages(document: DocumentNode, length: number): string {
  return print(
    visit(document, {
      Argument(argument) {
        const isLength = argument.name.value === "first" && argument.value.kind === Kind.INT;
        return isLength ? { ...argument, value: { kind: Kind.INT, value: String(length) } } : undefined;
      },
    }),
  );
}

/** Values for the variables of an operation: things that exist, by the argument that each variable is given to. */
async function variablesFor(server: TestServer, { document, definition }: Operation, length: number): Promise<Record<string, unknown>> {
  const given: Record<string, unknown> = {};
  const uses: { variable: string; argument: string; field: FieldNode }[] = [];
  visit(document, {
    Field(field) {
      for (const { name, value } of field.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) {
          uses.push({ variable: value.name.value, argument: name.value, field });
        }
      }
    },
  });
  for (const { variable, type } of definition.variableDefinitions ?? []) {
    const name = variable.name.value;
    const use = uses.find((one) => one.variable === name);
    const isId = print(type).startsWith("ID");
    if (use && (isId || use.argument === "handle")) {
      const thing = await firstOf(server.app, entityIn(document, use.field, use.argument));
      given[name] = isId ? thing.id : thing.handle;
    } else if (type.kind === Kind.NON_NULL_TYPE) {
      given[name] = fitting(typeFromAST(schema, type) as GraphQLInputType, name, () => "");
    } else if (name === "first") {
      given[name] = length;
    }
  }
  return given;
}

/** What `node(id: …)` and `network(handle: …)` answer: the type of the first fragment, or what the field is called. */
function entityIn(document: DocumentNode, field: FieldNode, argument: string): string {
  const types = (field.selectionSet?.selections ?? []).map((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return selection.typeCondition?.name.value;
    }
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    const spread = fragments.find(({ name }) => selection.kind === Kind.FRAGMENT_SPREAD && name.value === selection.name.value);
    return spread?.typeCondition.name.value;
  });
  const type = types.find((one) => one !== undefined);
  if (argument === "id" && type) {
    return type;
  }
  return entityFor(argument === "handle" || argument === "id" ? field.name.value : argument);
}

describe("every question", () => {
  let server: TestServer;
  let cookie: string;

  beforeAll(async () => {
    server = await startServer("sqlite", {}, "demonstration");
    cookie = (await signIn(server, await addressOf(server.app, Role.SECRETARY))).cookie;
  });
  afterAll(() => server.close());

  async function statementsFor(operation: Operation, length: number): Promise<number> {
    const variables = await variablesFor(server, operation, length);
    return statementsOf(server, async () => {
      const answer = await server.as(cookie).ask(withPages(operation.document, length), variables);
      expect(answer.errors).toEqual([]);
    });
  }

  it.each(asked)("$name needs no statement a row", async (operation) => {
    const short = await statementsFor(operation, pages.short);
    const long = await statementsFor(operation, pages.long);
    expect(long).toBeLessThanOrEqual(most);
    expect(long - short).toBeLessThanOrEqual(tolerance);
  });

  it.each(asked)("$name is answered the same by the plan that is kept", async (operation) => {
    const asker = server.as(cookie);
    const ask = async (): Promise<unknown> => {
      const variables = await variablesFor(server, operation, pages.long);
      return asker.ask(withPages(operation.document, pages.long), variables);
    };
    expect(await ask()).toEqual(await ask());
  });
});
