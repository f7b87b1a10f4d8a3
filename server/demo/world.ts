import type { App } from "../app.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import { nodeId } from "../platform/node.ts";
import type { DemoData } from "./demo-data.ts";
import { dayFor, momentFor } from "./when.ts";

/** The kinds of things the files name by a key of their own. */
type Kind =
  | "person" | "network" | "committee" | "organisation" | "seat" | "application" | "ballot"
  | "skill" | "community" | "area";

/** What loading knows so far: which row stands behind a key of the files, and what day it is. */
export class World {
  readonly app: App;
  readonly demo: DemoData;
  /** The day from which relative times are read. */
  readonly today: string;
  private readonly rows = new Map<string, { id: string }>();

  constructor(app: App, demo: DemoData, today: string) {
    this.app = app;
    this.demo = demo;
    this.today = today;
  }

  /** Remembers which row stands behind a key of the files. */
  remember(kind: Kind, key: string, row: { id: string }): void {
    this.rows.set(`${kind} ${key}`, row);
  }

  /** Whether the key names a row that has been loaded. */
  knows(kind: Kind, key: string): boolean {
    return this.rows.has(`${kind} ${key}`);
  }

  /** The key of the row behind a key of the files. Throws when it has not been loaded yet. */
  key(kind: Kind, key: string): string {
    return this.row(kind, key).id;
  }

  /** The GraphQL id of the row behind a key of the files, as services take it. */
  id(kind: Kind, key: string): string {
    return nodeId(this.row(kind, key));
  }

  /** The GraphQL ids behind several keys, in their order. */
  ids(kind: Kind, keys: readonly string[]): string[] {
    return keys.map((key) => this.id(kind, key));
  }

  private row(kind: Kind, key: string): { id: string } {
    const row = this.rows.get(`${kind} ${key}`);
    if (row === undefined) {
      throw new Error(`The demonstration names the ${kind} “${key}” before it has been loaded.`);
    }
    return row;
  }

  /** The day that a relative time says. */
  day(text: string): string {
    return dayFor(text, this.today);
  }

  /** The day that a relative time says, or null. */
  dayOrNull(text: string | null): string | null {
    return text === null ? null : this.day(text);
  }

  /** The moment that a relative time says, some minutes later if asked. */
  moment(text: string, minutesLater = 0): string {
    return new Date(Date.parse(momentFor(text, this.today)) + minutesLater * 60_000).toISOString();
  }

  /** Some minutes after an organisation has come into the directory. */
  registeredAt(handle: string, minutesLater: number): string {
    return this.moment(this.organisation(handle).registeredAt, minutesLater);
  }

  /** The person who registered an organisation, and keeps its page. */
  registrantOf(handle: string): string {
    return this.organisation(handle).registeredBy;
  }

  private organisation(handle: string): DemoData["organisations"][number] {
    const record = this.demo.organisations.find((organisation) => organisation.handle === handle);
    if (!record) {
      throw new Error(`The demonstration knows no organisation “${handle}”.`);
    }
    return record;
  }
}

/** The version an organisation has now, for changes that state the one they were made on. */
export async function versionOf(ctx: Context, world: World, handle: string): Promise<number> {
  return (await ctx.read.findOneByOrFail(Organisation, { id: world.key("organisation", handle) })).version;
}
