import { createAdapterFactory } from "@better-auth/core/db/adapter";
import type { CleanedWhere, CustomAdapter, DBAdapterInstance } from "@better-auth/core/db/adapter";
import type { BetterAuthOptions } from "better-auth";
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { conditions } from "./conditions.ts";

/** What the adapter asks of the database: a connection that only reads, and the one lane in which writes queue. */
export interface AuthDatabase {
  read: EntityManager;
  write<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
}

/** Called after a row was inserted, in the same transaction; `model` is the name of the entity. */
export type AfterInsert = (manager: EntityManager, model: string, row: ObjectLiteral) => Promise<void>;

type FieldName = (question: { model: string; field: string }) => string;
type FindMany = Parameters<CustomAdapter["findMany"]>[0];

/**
 * Keeps better-auth's models in TypeORM entities: a model's name is the entity's name, a field's name its property.
 * Moments are ISO text (a `Date` column shifts by the server's zone on PostgreSQL); lists and objects are JSON text.
 * `consumeOne` and `incrementOne` are left to the library: it guards an update or delete by the row it has read, and
 * of two concurrent callers only one is told that a row changed.
 */
export function typeormAdapter(database: AuthDatabase, afterInsert: AfterInsert): DBAdapterInstance {
  return (options: BetterAuthOptions) => {
    const config = { adapterId: "typeorm", adapterName: "TypeORM", supportsDates: false };
    const inside = (manager: EntityManager) => createAdapterFactory({
      config: { ...config, transaction: false },
      adapter: ({ getFieldName }) => storage(
        { read: manager, write: (work) => work(manager) }, afterInsert, getFieldName
      )
    })(options);
    return createAdapterFactory({
      config: { ...config, transaction: (work) => database.write((manager) => work(inside(manager))) },
      adapter: ({ getFieldName }) => storage(database, afterInsert, getFieldName)
    })(options);
  };
}

function storage(database: AuthDatabase, afterInsert: AfterInsert, fieldName: FieldName): CustomAdapter {
  return {
    create: <Row>({ model, data }: { model: string; data: Row }) => database.write(async (manager) => {
      const { identifiers } = await manager.insert(model, data as ObjectLiteral);
      const row = await manager.findOneByOrFail(model, { id: identifiers[0]?.id });
      await afterInsert(manager, model, row);
      return plain<Row>(row);
    }),
    update: ({ model, where, update }) => database.write(async (manager) => {
      const row = await select(manager, model, where).getOne();
      if (!row) {
        return null;
      }
      await manager.update(model, { id: row.id }, update as ObjectLiteral);
      return plain<typeof update>(await manager.findOneBy(model, { id: row.id }));
    }),
    updateMany: ({ model, where, update }) => database.write(async (manager) => {
      const { text, parameters } = columnsOf(manager, model, where);
      const done = await manager.createQueryBuilder().update(model).set(update).where(text, parameters).execute();
      return done.affected ?? 0;
    }),
    delete: ({ model, where }) => database.write(async (manager) => void await remove(manager, model, where)),
    deleteMany: ({ model, where }) => database.write((manager) => remove(manager, model, where)),
    findOne: async <Row>({ model, where }: { model: string; where: CleanedWhere[] }) => {
      return plain<Row>(await select(database.read, model, where).getOne());
    },
    findMany: async <Row>({ model, where, limit, offset, sortBy, select: fields }: FindMany) => {
      const property = (field: string) => `row.${fieldName({ model, field })}`;
      const query = select(database.read, model, where).limit(limit).offset(offset);
      if (sortBy) {
        query.orderBy(property(sortBy.field), sortBy.direction === "desc" ? "DESC" : "ASC");
      }
      if (fields) {
        query.select(fields.map(property));
      }
      return (await query.getMany()).map((row) => plain<Row>(row));
    },
    count: ({ model, where }) => select(database.read, model, where).getCount(),
  };
}

/** The library takes only plain objects for rows, and TypeORM gives instances of the entity. */
function plain<Row>(row: ObjectLiteral): Row;
function plain<Row>(row: ObjectLiteral | null): Row | null;
function plain<Row>(row: ObjectLiteral | null): Row | null {
  return row && ({ ...row } as Row);
}

function select(manager: EntityManager, model: string, where: CleanedWhere[] = []): SelectQueryBuilder<ObjectLiteral> {
  const { text, parameters } = columnsOf(manager, model, where);
  return manager.createQueryBuilder(model, "row").where(text, parameters);
}

async function remove(manager: EntityManager, model: string, where: CleanedWhere[]): Promise<number> {
  const { text, parameters } = columnsOf(manager, model, where);
  const done = await manager.createQueryBuilder().delete().from(model).where(text, parameters).execute();
  return done.affected ?? 0;
}

function columnsOf(manager: EntityManager, model: string, where: CleanedWhere[]) {
  const { connection } = manager;
  const entity = connection.getMetadata(model);
  return conditions(where, (field) => {
    const column = entity.findColumnWithPropertyName(field);
    return connection.driver.escape(column?.databaseName ?? field);
  });
}
