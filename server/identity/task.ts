import { Field, ID, ObjectType } from "type-graphql";
import { Node, nodeId } from "../platform/node.ts";
import { say, type Words } from "../platform/language.ts";
import type { Context } from "../platform/context.ts";
import { DayScalar, MomentScalar } from "../platform/scalars.ts";

/** One thing that waits for a person, or that a person waits for. Worked out from the rows each time, never stored. */
@ObjectType({ description: "One thing that waits for somebody. Worked out afresh each time, so that it is never out of date." })
export class Task {
  @Field(() => ID, { description: "The same for the same thing, so that a list can be compared with the one before." })
  id!: string;

  @Field(() => String, { description: "A stable word for the kind of task, which screens put into the reader's language." })
  kind!: string;

  @Field(() => String, { description: "What is to be done, in the language of whoever asks." })
  title!: string;

  @Field(() => String, { description: "What helps to decide whether to do it now, in a sentence." })
  detail!: string;

  /** What is to be done, without saying about whom or what: for letters, in English as the catalogues know it. */
  brief!: string;

  @Field(() => Node, { description: "What it is about; its page is where it is done." })
  subject!: { id: string } & object;

  @Field(() => DayScalar, { nullable: true, description: "The day by which it is asked for; null when there is none." })
  dueOn!: string | null;

  @Field(() => MomentScalar, { nullable: true, description: "The moment by which it is asked for, where the hour matters." })
  dueAt!: string | null;

  @Field(() => Boolean, { description: "Whether that day has passed." })
  overdue!: boolean;

  @Field(() => String, { nullable: true, description: "A word on where it stands, such as Ballot open." })
  tag!: string | null;
}

/** What a slice says about a task; the rest follows. */
export interface TaskParts {
  kind: string;
  title: Words;
  detail: Words;
  /** What is to be done, for a letter: never a name, nor anything that somebody wrote. */
  brief: string;
  subject: { id: string } & object;
  dueOn?: string | null;
  dueAt?: string | null;
  tag?: Words | null;
}

/** Makes a task. Its id follows from its kind and subject. */
export function newTask(ctx: Context, parts: TaskParts): Task {
  const dueOn = parts.dueOn ?? null;
  return Object.assign(new Task(), {
    ...parts,
    title: say(ctx.language, parts.title),
    detail: say(ctx.language, parts.detail),
    id: `${parts.kind}:${nodeId(parts.subject)}`,
    dueOn,
    dueAt: parts.dueAt ?? null,
    overdue: dueOn !== null && dueOn < ctx.today(),
    tag: parts.tag ? say(ctx.language, parts.tag) : null,
  });
}

/** Makes a thing that somebody waits for; no letter tells of it. */
export function newAwaited(ctx: Context, parts: Omit<TaskParts, "brief">): Task {
  return newTask(ctx, { ...parts, brief: "" });
}

/** Where tasks come from: each slice knows what of its own waits for whom. */
export interface TaskSource {
  /** What waits for the viewer. */
  mine(ctx: Context): Promise<Task[]>;
  /** What the viewer waits for. */
  onOthers(ctx: Context): Promise<Task[]>;
}

const sources: TaskSource[] = [];

/** Adds a source of tasks. A slice calls it from its `<slice>.tasks.ts`, so that no slice has to look at a later one. */
export function offerTasks(source: TaskSource): void {
  sources.push(source);
}

/** Sorts after every day there is, so that what has no day comes last. */
const noDay = "9999-12-31";

function inOrder(tasks: Task[]): Task[] {
  const placeOf = (task: Task): string => `${task.dueOn ?? noDay} ${task.dueAt ?? ""} ${task.id}`;
  return tasks.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

async function gather(ctx: Context, list: keyof TaskSource): Promise<Task[]> {
  const found = await Promise.all(sources.map((source) => source[list](ctx)));
  return inOrder(found.flat());
}

/** The viewer's lists are asked for by several fields of one request: they are gathered once. */
function viewerList(ctx: Context, list: keyof TaskSource): Promise<Task[]> {
  const answer = (lists: readonly (keyof TaskSource)[]): Promise<Task[][]> =>
    Promise.all(lists.map((one) => gather(ctx, one)));
  return ctx.actor ? ctx.load.batch("tasks", list, answer) : Promise.resolve([]);
}

/** What waits for the viewer, the most pressing first. */
export function tasksOfViewer(ctx: Context): Promise<Task[]> {
  return viewerList(ctx, "mine");
}

/** What the viewer waits for, the most pressing first. */
export function awaitedByViewer(ctx: Context): Promise<Task[]> {
  return viewerList(ctx, "onOthers");
}
