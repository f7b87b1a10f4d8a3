import { Like } from "typeorm";
import type { Context } from "../platform/context.ts";
import { pageOf, pageSize, readCursor, type PageArguments } from "../platform/page.ts";
import { isOperator, signedIn } from "./authorise.ts";
import type { PersonConnection } from "./identity.types.ts";
import { Person } from "./person.entity.ts";
import { Role } from "./role.ts";

/** Whether the viewer gives roles or seats somewhere, and so must be able to look people up. */
function mayLookPeopleUp(ctx: Context): boolean {
  const actor = signedIn(ctx);
  const giving: readonly string[] = [Role.SECRETARY, Role.COMMITTEE_SEAT];
  return isOperator(actor) || actor.roles.some((held) => giving.includes(held.role));
}

/** People by name, for those who give roles and seats; an empty page for everybody else. */
export async function searchPeople(
  ctx: Context,
  text: string | null,
  args: PageArguments,
): Promise<PersonConnection> {
  const size = pageSize(args.first);
  if (!mayLookPeopleUp(ctx)) {
    return { ...pageOf<Person>([], size, false, () => []), edges: [], totalCount: 0, facets: [] };
  }
  const after = readCursor(args.after, 3, "people");
  const matching = ctx.read.createQueryBuilder(Person, "person");
  if (text?.trim()) {
    matching.where({ displayName: Like(`%${text.trim().replace(/[%_\\]/g, "")}%`) });
  }
  const totalCount = await matching.getCount();
  if (after) {
    matching.andWhere(
      "(person.displayName > :name or (person.displayName = :name and person.id > :id))",
      { name: after[1], id: after[2] },
    );
  }
  const rows = await matching.orderBy("person.displayName").addOrderBy("person.id").limit(size + 1).getMany();
  const page = pageOf(rows, size, after !== null, (person) => ["people", person.displayName, person.id]);
  const edges = page.edges.map(({ node, cursor }) => ({ node, cursor, whyMatched: [] }));
  return { ...page, edges, totalCount, facets: [] };
}
