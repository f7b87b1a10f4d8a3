import type { EntityManager } from "typeorm";
import type { WriteLane } from "../../server/database/write.ts";
import { AuditEvent, AuditHead } from "../../server/platform/audit.entity.ts";
import { chainHead, firstBrokenLink } from "../../server/platform/audit-check.ts";
import { startServer } from "../harness/server.ts";
import { onEach, type Figure, type Kind, type Measurement } from "./figure.ts";

/** Every column of an entry, each with another value that it could hold. */
const edits: readonly ((event: AuditEvent) => Partial<AuditEvent>)[] = [
  ({ id }) => ({ id: `${id.slice(0, -1)}${id.endsWith("0") ? "1" : "0"}` }),
  ({ sequence }) => ({ sequence: sequence + 1_000_000 }),
  ({ at }) => ({ at: `${at.slice(0, -2)}${at.at(-2) === "0" ? "1" : "0"}Z` }),
  ({ actorId }) => ({ actorId: actorId === null ? "somebody" : null }),
  ({ action }) => ({ action: `${action}s` }),
  ({ subjectType }) => ({ subjectType: `${subjectType}s` }),
  ({ subjectId }) => ({ subjectId: subjectId.slice(1) }),
  ({ fields }) => ({ fields: [...fields, "other"] }),
  ({ hash }) => ({ hash: hash.split("").reverse().join("") }),
  ({ previousHash }) => ({ previousHash: `${previousHash}0` }),
];

class Undo extends Error {}

/** Whether a wrong done to the chain is found, and named at its place or the one after. */
async function found(write: WriteLane, at: number, wrong: (manager: EntityManager) => Promise<unknown>): Promise<boolean> {
  let result = false;
  const undone = write(async (manager) => {
    const head = await chainHead(manager);
    await wrong(manager);
    const broken = await firstBrokenLink(manager, head);
    result = broken !== null && (broken.sequence === at || broken.sequence === at + 1);
    throw new Undo();
  });
  await undone.catch((error: unknown) => {
    if (!(error instanceof Undo)) {
      throw error;
    }
  });
  return result;
}

async function wrongs(kind: Kind): Promise<Figure> {
  const server = await startServer(kind, {}, "demonstration");
  const { read, write } = server.app.database;
  const events = await read.find(AuditEvent, { order: { sequence: "ASC" } });
  const picked = events.filter((_event, index) => index % 25 === 0 || index === events.length - 1);
  let tried = 0;
  let seen = 0;
  const note = (one: boolean): void => {
    tried += 1;
    seen += one ? 1 : 0;
  };
  for (const event of picked) {
    for (const edit of edits) {
      note(await found(write, event.sequence, (manager) => manager.update(AuditEvent, { id: event.id }, edit(event))));
    }
    note(await found(write, event.sequence, (manager) => manager.delete(AuditEvent, { id: event.id })));
  }
  const last = events.at(-1)?.sequence ?? 0;
  note(
    await found(write, last, async (manager) => {
      await manager.delete(AuditEvent, { sequence: last });
      await manager.update(AuditHead, { id: 1 }, { sequence: last - 1, hash: events.at(-2)?.hash ?? "" });
    }),
  );
  const sound = (await firstBrokenLink(read)) === null;
  await server.close();
  return {
    requirement: 8,
    what: "Any one entry of the record of acts that was edited or deleted is found and named",
    on: kind,
    figure: `${seen} of ${tried} found in a chain of ${events.length}: each column of ${picked.length} entries edited, each deleted, the end cut off with its head`,
    holds: seen === tried && sound,
  };
}

/** Requirement 8. */
export const chain: Measurement = { name: "chain", short: false, measure: ({ kinds }) => onEach(kinds, wrongs) };
