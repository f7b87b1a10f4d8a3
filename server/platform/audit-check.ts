import type { EntityManager } from "typeorm";
import { atMost, compile, sql } from "../database/sql.ts";
import { hashOf } from "./audit.ts";

/** Where the chain of acts ends: the number of its newest entry, and its hash. Kept elsewhere, it vouches for all before. */
export interface ChainHead {
  sequence: number;
  hash: string;
}

/** The first entry of the chain at which something is wrong, and what. */
export interface BrokenLink {
  sequence: number;
  sentence: string;
}

/** An entry as it lies in the table: whatever somebody has put there is read without being understood. */
interface StoredEvent {
  id: string;
  sequence: number;
  at: string;
  actorId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  fields: string;
  hash: string;
  previousHash: string;
}

const atOnce = 1000;

async function rows<Row>(manager: EntityManager, statement: ReturnType<typeof sql>): Promise<Row[]> {
  const kind = manager.connection.options.type === "postgres" ? "postgres" : "sqlite";
  const { text, values } = compile(statement, kind);
  return (await manager.query(text, values)) as Row[];
}

async function* everyEvent(manager: EntityManager): AsyncGenerator<StoredEvent> {
  let last: number | null = null;
  for (;;) {
    const beyond: ReturnType<typeof sql> = last === null ? sql`1 = 1` : sql`sequence > ${last}`;
    const batch: StoredEvent[] = await rows(manager, sql`
      select id, sequence, at, "actorId", action, "subjectType", "subjectId", fields, hash, "previousHash"
      from audit_event where ${beyond} order by sequence ${atMost(atOnce)}`);
    yield* batch;
    if (batch.length < atOnce) {
      return;
    }
    last = batch.at(-1)?.sequence ?? null;
  }
}

/** What the entry says, hashed; a text that cannot be the list of fields fits no hash. */
function hashOfStored(event: StoredEvent): string {
  try {
    return hashOf({ ...event, fields: JSON.parse(event.fields) as string[] });
  } catch {
    return "";
  }
}

function faultOf(event: StoredEvent, before: ChainHead): string | null {
  const wanted = before.sequence + 1;
  if (event.sequence > wanted) {
    const last = event.sequence - 1;
    return wanted === last ? `Entry ${wanted} is missing.` : `The entries ${wanted} to ${last} are missing.`;
  }
  if (event.sequence < wanted) {
    return `Entry ${event.sequence} stands before the beginning of the chain.`;
  }
  if (hashOfStored(event) !== event.hash) {
    return `Entry ${wanted} was edited: it does not say what its hash says.`;
  }
  if (event.previousHash !== before.hash) {
    return wanted === 1 ? "Entry 1 names one before it." : `Entry ${wanted - 1} was edited: entry ${wanted} remembers another.`;
  }
  return null;
}

/** What the end of the chain says against the head that every write moves on. */
function faultOfEnd(last: ChainHead, head: ChainHead | undefined): BrokenLink | null {
  const { sequence } = last;
  if (!head) {
    return { sequence, sentence: "The head of the chain is missing." };
  }
  if (head.sequence > sequence) {
    const missing = head.sequence === sequence + 1 ? `Entry ${head.sequence} is` : `The entries ${sequence + 1} to ${head.sequence} are`;
    return { sequence: sequence + 1, sentence: `${missing} missing from the end of the chain.` };
  }
  if (head.sequence < sequence) {
    return { sequence: head.sequence + 1, sentence: `Entry ${head.sequence + 1} was added beside the chain: its head does not know it.` };
  }
  return head.hash === last.hash ? null : { sequence, sentence: `The head of the chain is not the hash of entry ${sequence}.` };
}

/** The head of the chain as it is now, to be kept elsewhere. */
export async function chainHead(manager: EntityManager): Promise<ChainHead> {
  const [head] = await rows<ChainHead>(manager, sql`select sequence, hash from audit_head where id = 1`);
  return head ?? { sequence: 0, hash: "" };
}

/**
 * Walks the whole chain from its first entry and finds the first link that does not hold; null when all do. Read it at
 * one moment (`atOneMoment`) where others may write.
 * @param exported a head that was exported before: what was cut off or written anew since shows by it alone.
 */
export async function firstBrokenLink(manager: EntityManager, exported: ChainHead | null = null): Promise<BrokenLink | null> {
  let last: ChainHead = { sequence: 0, hash: "" };
  for await (const event of everyEvent(manager)) {
    const sentence = faultOf(event, last);
    if (sentence !== null) {
      return { sequence: Math.min(event.sequence, last.sequence + 1), sentence };
    }
    last = { sequence: event.sequence, hash: event.hash };
    if (event.sequence === exported?.sequence && event.hash !== exported.hash) {
      return {
        sequence: event.sequence,
        sentence: `Entry ${event.sequence} is not the one whose head was exported: it, or one before it, was written anew.`,
      };
    }
  }
  const [head] = await rows<ChainHead>(manager, sql`select sequence, hash from audit_head where id = 1`);
  const fault = faultOfEnd(last, head);
  if (fault === null && exported !== null && exported.sequence > last.sequence) {
    const sentence = `The chain ends at entry ${last.sequence}, but it had ${exported.sequence} when its head was exported.`;
    return { sequence: last.sequence + 1, sentence };
  }
  return fault;
}
