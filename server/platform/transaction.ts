import type { EntityManager, FindOptionsWhere, ObjectLiteral } from "typeorm";
import { MoreThan } from "typeorm";
import { insertRows } from "../database/insert-rows.ts";
import { AuditEvent } from "./audit.entity.ts";
import { appendAct, appendActs, type Act, type Changes } from "./audit.ts";
import { newKey } from "./identifiers.ts";
import { nodeTypeName } from "./node.ts";
import { post, type Letter } from "./outbox.ts";
import { StaleVersion } from "./problem.ts";
import { Refusal } from "./refusal.ts";

type EntityClass<Row extends ObjectLiteral> = new () => Row;

/** A row that carries a version. */
export interface VersionedRow extends ObjectLiteral {
  id: string;
  version: number;
  updatedAt: string;
}

/** An act, as a service tells it to the audit chain. */
export interface Telling {
  /** A stable word such as "application.submitApplication"; describe it in words with `describeActs`. */
  action: string;
  /** The node that the act is about. */
  subject: { id: string } & object;
  /** Field → before and after. */
  changes?: Changes;
  /** Why, in the actor's words. */
  reason?: string | null;
}

/** What a service can do inside `ctx.write`: change rows, tell the audit chain, post mail; all of it or none. */
export interface Transaction {
  readonly manager: EntityManager;
  readonly now: string;
  /** Adds a row; makes its key when it has none, and sets version and updatedAt where the entity has them. */
  insert<Row extends ObjectLiteral>(entity: EntityClass<Row>, values: Partial<Row>): Promise<Row>;
  /**
   * Changes a versioned row, only if it still has the expected version (its own when none is given).
   * @throws Refusal STALE_VERSION with what changed meanwhile.
   */
  change<Row extends VersionedRow>(
    entity: EntityClass<Row>,
    row: Row,
    patch: Partial<Row>,
    expectedVersion?: number,
  ): Promise<Row>;
  /**
   * Makes sure that a versioned row is still what somebody read of it; nothing of it changes.
   * @throws Refusal STALE_VERSION with what changed meanwhile.
   */
  mustBe<Row extends VersionedRow>(entity: EntityClass<Row>, row: Row, expectedVersion: number): Promise<void>;
  /** Changes a row that has no version of its own. */
  update<Row extends ObjectLiteral>(entity: EntityClass<Row>, where: FindOptionsWhere<Row>, patch: Partial<Row>): Promise<void>;
  remove<Row extends ObjectLiteral>(entity: EntityClass<Row>, where: FindOptionsWhere<Row>): Promise<void>;
  /** Adds many rows at once; every row has all its columns, its key among them. */
  insertAll<Row extends ObjectLiteral>(entity: EntityClass<Row>, rows: readonly Partial<Row>[]): Promise<void>;
  /** Adds the act to the hash chain, and its values to the erasable revisions. */
  tell(telling: Telling): Promise<AuditEvent>;
  /** The same for many acts at once, in their order. */
  tellAll(tellings: readonly Telling[]): Promise<void>;
  mail(letter: Letter): Promise<void>;
}

/** Which of the patch's fields really differ, as changes for the audit chain. */
export function changesOf<Row extends ObjectLiteral>(row: Row, patch: Partial<Row>): Changes {
  const differing = Object.entries(patch).filter(
    ([field, value]) => value !== undefined && JSON.stringify(row[field] ?? null) !== JSON.stringify(value ?? null),
  );
  return Object.fromEntries(differing.map(([field, value]) => [field, [row[field], value] as const]));
}

async function staleVersion(manager: EntityManager, row: VersionedRow, expected: number): Promise<Refusal> {
  const since = await manager.find(AuditEvent, {
    where: { subjectId: row.id, at: MoreThan(row.version === expected ? row.updatedAt : "") },
    order: { sequence: "DESC" },
    take: Math.max(1, row.version - expected),
  });
  const fields = [...new Set(since.flatMap((event) => event.fields))];
  const problem = new StaleVersion(row.version, fields);
  problem.actorId = since[0]?.actorId ?? null;
  return new Refusal(problem);
}

/** Makes the transaction of one `ctx.write`, and the check that every write was told to the audit chain. */
export function openTransaction(
  manager: EntityManager,
  now: string,
  actorId: string | null,
): { transaction: Transaction; finish: () => void } {
  let wrote = false;
  let told = false;

  const actOf = (telling: Telling): Act => ({
    at: now,
    actorId,
    action: telling.action,
    subjectType: nodeTypeName(telling.subject),
    subjectId: telling.subject.id,
    changes: telling.changes ?? {},
    reason: telling.reason ?? null,
  });

  const transaction: Transaction = {
    manager,
    now,
    async insert(entity, values) {
      wrote = true;
      const columns = manager.connection.getMetadata(entity).columns.map((column) => column.propertyName);
      const row = Object.assign(new entity(), values) as ObjectLiteral;
      if (columns.includes("id") && row["id"] === undefined) {
        row["id"] = newKey();
      }
      if (columns.includes("version")) {
        row["version"] = 1;
      }
      if (columns.includes("updatedAt")) {
        row["updatedAt"] = now;
      }
      await manager.insert(entity, row as never);
      return row as never;
    },
    async change(entity, row, patch, expectedVersion) {
      wrote = true;
      const expected = expectedVersion ?? row.version;
      const result = await manager
        .createQueryBuilder()
        .update(entity)
        .set({ ...patch, updatedAt: now, version: expected + 1 } as never)
        .where("id = :id and version = :expected", { id: row.id, expected })
        .execute();
      const current = await manager.findOneByOrFail(entity, { id: row.id } as never);
      if (result.affected === 0 || current.version !== expected + 1) {
        throw await staleVersion(manager, current, expected);
      }
      return current;
    },
    async mustBe(entity, row, expectedVersion) {
      const current = await manager.findOneByOrFail(entity, { id: row.id } as never);
      if (current.version !== expectedVersion) {
        throw await staleVersion(manager, current, expectedVersion);
      }
    },
    async update(entity, where, patch) {
      wrote = true;
      await manager.update(entity, where, patch as never);
    },
    async remove(entity, where) {
      wrote = true;
      await manager.delete(entity, where);
    },
    async insertAll(entity, rows) {
      wrote ||= rows.length > 0;
      await insertRows(manager, entity, rows);
    },
    async tell(telling) {
      told = true;
      return appendAct(manager, actOf(telling));
    },
    async tellAll(tellings) {
      told ||= tellings.length > 0;
      if (tellings.length > 0) {
        await appendActs(manager, tellings.map(actOf));
      }
    },
    mail: (letter) => post(manager, letter, now),
  };

  const finish = (): void => {
    if (wrote && !told) {
      throw new Error("Something was written without an audit event: call tx.tell().");
    }
  };
  return { transaction, finish };
}
