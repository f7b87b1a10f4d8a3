import { join, raw, sql, type Sql } from "../database/sql.ts";
import { HeldBack, isListed } from "../organisations/held-back.ts";
import { distanceKm, readNear } from "../organisations/near.ts";
import type { NearInput } from "../organisations/near.input.ts";
import { nearbyInList } from "../organisations/nearby-list.ts";
import { visibleTo } from "../organisations/visible.ts";
import { whyListed } from "../organisations/why-listed.ts";
import { countList, LateList, readListPage, searchList, type ListSearch, type WordList } from "../organisations/word-list.ts";
import { areasByCode } from "../places/places.service.ts";
import type { Context } from "../platform/context.ts";
import { pageSize, type PageArguments, type PageInfo } from "../platform/page.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { wordsRead } from "../vocabulary/words-read.ts";
import { communityKeys, existingLanguages, skillKeys } from "../vocabulary/vocabulary.service.ts";
import { Service, ServiceStatus } from "./service.entity.ts";
import { ServiceEdge, type ServiceConnection } from "./service.connection.ts";

/** Which services are looked for. */
export interface ServicesAsked {
  text?: string | null;
  skills?: string[] | null;
  languages?: string[] | null;
  areas?: string[] | null;
  communities?: string[] | null;
  near?: NearInput | null;
  readLiterally?: string[] | null;
  /** Also services of those whom lists leave out for these reasons. */
  alsoShow?: HeldBack[] | null;
}

const usable = [ServiceStatus.ACTIVE, ServiceStatus.TEMPORARILY_CLOSED];

/** Services that can be used, of organisations the viewer may see and that lists do not leave out. */
async function shown(ctx: Context, alsoShow: readonly HeldBack[]): Promise<Sql> {
  return sql`${visibleTo(ctx)} and ${await isListed(ctx, alsoShow)} and o."listingBasis" <> 'PUBLIC_REGISTER' and s.status in (${join(usable)})`;
}

async function servicesSeen(ctx: Context, alsoShow: readonly HeldBack[]): Promise<WordList> {
  return {
    index: "service",
    rows: raw("service s"),
    joined: raw(`join organisation o on o.id = s."organisationId"`),
    id: raw("s.id"),
    shown: await shown(ctx, alsoShow),
    shuffle: raw("o.shuffle"),
    terms: { table: "service_term", owner: "serviceId" },
    facets: {
      skill: UnderstoodKind.SKILL,
      language: UnderstoodKind.LANGUAGE,
      area: UnderstoodKind.AREA,
      community: UnderstoodKind.COMMUNITY,
    },
  };
}

const sentences = { SKILL: "Offers {what}.", COMMUNITY: "For {what}.", AREA: "In {what}.", LANGUAGE: "People can use {what}." };

async function edgeOf(ctx: Context, search: ListSearch, cursor: string, node: Service): Promise<ServiceEdge> {
  const { id, skillIds, languageTags, areaIds, communityIds } = node;
  const terms = { SKILL: skillIds, LANGUAGE: languageTags, AREA: areaIds, COMMUNITY: communityIds };
  return Object.assign(new ServiceEdge(), {
    cursor,
    node,
    whyMatched: await whyListed(ctx, search, { id, terms }, sentences),
    distanceKm: await distanceKm(ctx, search.near, node.organisationId),
  });
}

/** How many more there are of organisations that lists leave out. */
async function leftOutOf(ctx: Context, search: ListSearch): Promise<number> {
  const list = await servicesSeen(ctx, Object.values(HeldBack));
  const [all, listed] = await Promise.all([countList(ctx, { ...search, list }), countList(ctx, search)]);
  return all - listed;
}

/**
 * Services that can be used, of organisations the viewer may see: by everyday words, understood as those of the
 * directory are, by terms, and near a point.
 * @throws Refusal for terms that are not known and cursors of another list.
 */
export async function findServices(ctx: Context, asked: ServicesAsked, args: PageArguments): Promise<ServiceConnection> {
  pageSize(args.first);
  const each = (facet: string, ids: readonly string[]): { facet: string; ids: string[] }[] => ids.map((id) => ({ facet, ids: [id] }));
  const areas = await areasByCode(ctx, asked.areas ?? [], ["areas"]);
  const search = await searchList(
    ctx,
    await servicesSeen(ctx, asked.alsoShow ?? []),
    {
      text: asked.text ?? null,
      literally: asked.readLiterally ?? [],
      near: asked.near ? await readNear(ctx, asked.near, ["near"]) : null,
      chosen: [
        ...each("skill", await skillKeys(ctx, asked.skills ?? [])),
        ...each("language", await existingLanguages(ctx, asked.languages ?? [], ["languages"])),
        ...each("community", await communityKeys(ctx, asked.communities ?? [])),
        ...(areas.length > 0 ? [{ facet: "area", ids: areas.map(({ id }) => id) }] : []),
      ],
    },
    args.after ?? null,
  );
  const { rows, pageInfo } = await readListPage(ctx, search, args);
  const edges = rows.map(async ({ id, cursor }) => {
    const node = await ctx.load.one(Service, id);
    return node ? [await edgeOf(ctx, search, cursor, node)] : [];
  });
  return new ServicesFound(ctx, search, { edges: (await Promise.all(edges)).flat(), pageInfo });
}

/** A page of services that were found; what costs a statement of its own is worked out where it is asked for. */
class ServicesFound extends LateList implements ServiceConnection {
  readonly edges: ServiceEdge[];
  readonly pageInfo: PageInfo;

  constructor(ctx: Context, search: ListSearch, { edges, pageInfo }: Pick<ServiceConnection, "edges" | "pageInfo">) {
    super(ctx, search);
    this.edges = edges;
    this.pageInfo = pageInfo;
  }

  get understood(): ServiceConnection["understood"] {
    return this.search.reading.groups.flatMap(({ terms }) => terms);
  }

  get wordsRead(): ServiceConnection["wordsRead"] {
    return wordsRead(this.search.reading);
  }

  get corrections(): ServiceConnection["corrections"] {
    return this.search.reading.corrections;
  }

  get unmetWords(): string[] {
    return this.search.words?.unmet ?? [];
  }

  get nearby(): ServiceConnection["nearby"] {
    return nearbyInList(this.ctx, this.search);
  }

  get leftOut(): Promise<number> {
    return leftOutOf(this.ctx, this.search);
  }
}
