import { Arg, Ctx, FieldResolver, Int, Resolver } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { pageSize } from "../platform/page.ts";
import { awaitedByViewer, Task, tasksOfViewer } from "./task.ts";
import { Viewer } from "./viewer.ts";

/** What waits for the viewer, and what the viewer waits for. */
@Resolver(() => Viewer)
export class TaskResolver {
  @FieldResolver(() => [Task], { description: "What waits for the person, the most pressing first." })
  async tasks(
    @Ctx() ctx: Context,
    @Arg("first", () => Int, { defaultValue: 50, description: "How many to read, 100 at most." }) first: number,
  ): Promise<Task[]> {
    return (await tasksOfViewer(ctx)).slice(0, pageSize(first));
  }

  @FieldResolver(() => Int, { description: "How many things wait for the person." })
  async taskCount(@Ctx() ctx: Context): Promise<number> {
    return (await tasksOfViewer(ctx)).length;
  }

  @FieldResolver(() => [Task], { description: "What the person waits for." })
  async waitingOnOthers(
    @Ctx() ctx: Context,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many to read, 100 at most." }) first: number,
  ): Promise<Task[]> {
    return (await awaitedByViewer(ctx)).slice(0, pageSize(first));
  }
}
