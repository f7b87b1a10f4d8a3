import { ApolloServer } from "@apollo/server";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import DataLoader from "dataloader";
import fastify from "fastify";
import { buildSchema, type GraphQLObjectType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { Brackets, In, type EntityManager, type ObjectLiteral } from "typeorm";
import { connect } from "../../server/database/connect.ts";
import { Capability } from "../../server/organisations/capability.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { PartnershipLink } from "../../server/partnerships/partnership-link.entity.ts";
import { entities } from "../../server/slices.ts";
import { Language } from "../../server/vocabulary/language.entity.ts";
import { Skill } from "../../server/vocabulary/skill.entity.ts";
import type { Running } from "./running.ts";

/* The usual way: entities of an object mapper, a loader for each level, Apollo. Only what is public is answered. */

const sdl = `
type Query { organisations(skill: ID!, area: ID!): [Organisation!]! }
type Organisation { id: ID! name: String! kind: String! skills: [Skill!]! languages: [Language!]! links: [Link!]! }
type Skill { id: ID! label: String! }
type Language { tag: String! name: String! }
type Link { id: ID! kind: String! startedOn: String! from: Organisation! to: Organisation! }
`;

/** The question, with the fields of the flagship. */
export const usualQuestion = `query ($skill: ID!, $area: ID!) {
  organisations(skill: $skill, area: $area) {
    id name kind skills { id label } languages { tag name }
    links { id kind startedOn from { id name } to { id name } }
  }
}`;

interface Loaders {
  capabilities: DataLoader<string, Capability[]>;
  skill: DataLoader<string, Skill>;
  language: DataLoader<string, Language>;
  organisation: DataLoader<string, Organisation>;
  links: DataLoader<string, PartnershipLink[]>;
}

function byKey<Row extends ObjectLiteral>(read: EntityManager, entity: new () => Row): DataLoader<string, Row> {
  return new DataLoader<string, Row>(async (keys) => {
    const rows = await read.findBy(entity, { id: In([...keys]) } as never);
    return keys.map((key) => rows.find((row) => row["id"] === key)!);
  });
}

function shownOnly(alias: string): string {
  return `${alias} in (select c."organisationId" from consent c where c.scope = 'LIST_PUBLIC'
    and c.answer = 'GRANTED' and c."withdrawnOn" is null)`;
}

function loaders(read: EntityManager): Loaders {
  return {
    skill: byKey(read, Skill),
    language: byKey(read, Language),
    organisation: byKey(read, Organisation),
    capabilities: new DataLoader<string, Capability[]>(async (ids) => {
      const rows = await read.find(Capability, { where: { organisationId: In([...ids]) }, order: { id: "ASC" } });
      return ids.map((id) => rows.filter((row) => row.organisationId === id));
    }),
    links: new DataLoader<string, PartnershipLink[]>(async (ids) => {
      const rows = await read
        .createQueryBuilder(PartnershipLink, "link")
        .where("link.confirmedAt is not null")
        .andWhere(shownOnly("link.fromId"))
        .andWhere(shownOnly("link.toId"))
        .andWhere(new Brackets((either) => either.where("link.fromId in (:...ids)").orWhere("link.toId in (:...ids)")), { ids })
        .orderBy("link.startedOn", "DESC")
        .addOrderBy("link.id", "DESC")
        .getMany();
      return ids.map((id) => rows.filter((row) => row.fromId === id || row.toId === id).slice(0, 5));
    }),
  };
}

function organisations(read: EntityManager, skill: string, area: string): Promise<Organisation[]> {
  const having = (kind: string, parts: string, name: string): string =>
    `o.id in (select t."organisationId" from organisation_term t where t.kind = '${kind}' and t."termId" in (${parts} = :${name}))`;
  return read
    .createQueryBuilder(Organisation, "o")
    .where(having("SKILL", `select "partId" from skill_part where "skillId"`, "skill"), { skill })
    .andWhere(having("AREA", `select "partId" from area_part where "areaId"`, "area"), { area })
    .andWhere(shownOnly("o.id"))
    .orderBy("o.foldedName")
    .addOrderBy("o.id")
    .take(20)
    .getMany();
}

type Resolve = GraphQLFieldResolver<never, { read: EntityManager; load: Loaders }, never>;

function schemaOf(): GraphQLSchema {
  const schema = buildSchema(sdl);
  const resolve = (type: string, field: string, resolver: Resolve): void => {
    (schema.getType(type) as GraphQLObjectType).getFields()[field]!.resolve = resolver as never;
  };
  resolve("Query", "organisations", (_, { skill, area }: { skill: string; area: string }, { read }) =>
    organisations(read, skill, area),
  );
  resolve("Organisation", "skills", async (row: Organisation, _, { load }) => {
    const capabilities = await load.capabilities.load(row.id);
    return Promise.all(capabilities.map((one) => load.skill.load(one.skillId)));
  });
  resolve("Skill", "label", (row: Skill) => row.name);
  resolve("Organisation", "languages", (row: Organisation, _, { load }) =>
    Promise.all(row.offeredLanguages.map(({ tag }) => load.language.load(tag))),
  );
  resolve("Language", "tag", (row: Language) => row.id);
  resolve("Language", "name", (row: Language) => row.englishName);
  resolve("Organisation", "links", (row: Organisation, _, { load }) => load.links.load(row.id));
  resolve("Link", "from", (row: PartnershipLink, _, { load }) => load.organisation.load(row.fromId));
  resolve("Link", "to", (row: PartnershipLink, _, { load }) => load.organisation.load(row.toId));
  return schema;
}

/** Answers the flagship question the usual way. */
export async function startUsual(file: string): Promise<Running> {
  const database = await connect({ kind: "sqlite", file }, entities);
  const { read } = database;
  const http = fastify();
  const apollo = new ApolloServer<{ read: EntityManager; load: Loaders }>({
    schema: schemaOf(),
    plugins: [fastifyApolloDrainPlugin(http)],
  });
  await apollo.start();
  await http.register(fastifyApollo(apollo), { context: async () => ({ read, load: loaders(read) }) });
  const address = await http.listen({ host: "127.0.0.1", port: 0 });
  return {
    url: `${address}/graphql`,
    close: async () => {
      await apollo.stop();
      await database.close();
    },
  };
}
