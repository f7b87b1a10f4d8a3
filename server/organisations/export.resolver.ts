import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { abilities } from "../identity/authorise.ts";
import { actorName } from "../identity/viewer.service.ts";
import { Viewer } from "../identity/viewer.ts";
import type { Context } from "../platform/context.ts";
import { connectionTypes, PageArguments } from "../platform/page.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { Problem } from "../platform/problem.ts";
import { AccessEvent } from "./access-event.entity.ts";
import { ExportRecord } from "./export-record.entity.ts";
import { rowsThatMustGo } from "./export-recall.reading.ts";
import { confirmRowsGone, exportsOfViewer, organisationsIn } from "./export.service.ts";

/** A page of files that were taken away. */
const ExportRecordConnection = connectionTypes("ExportRecord", () => ExportRecord).Connection;

/** What saying that rows are gone answers. */
@ObjectType({ description: "The file, or why nothing was noted." })
class ExportRecordPayload {
  @Field(() => ExportRecord, { nullable: true, description: "The file as it is now." })
  exportRecord!: ExportRecord | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** Files that somebody took away. */
@Resolver(() => ExportRecord)
export class ExportRecordResolver {
  @FieldResolver(() => String, { description: "Who took it." })
  by(@Root() record: ExportRecord, @Ctx() ctx: Context): Promise<string> {
    return actorName(ctx, record.personId);
  }

  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() record: ExportRecord, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "exportRecord", record);
  }

  @FieldResolver(() => Int, { description: "How many organisations have an entry in it." })
  organisations(@Root() record: ExportRecord, @Ctx() ctx: Context): Promise<number> {
    return organisationsIn(ctx, record);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many organisations were left out by their own answer, never named; null where the download was broken off.",
  })
  withheld(@Root() record: ExportRecord): number | null {
    return record.withheld;
  }

  @FieldResolver(() => [AccessEvent], {
    description: "Its rows that must no longer be used, for whoever took it: a consent was taken back or ran out, or the organisation left.",
  })
  recalled(@Root() record: ExportRecord, @Ctx() ctx: Context): Promise<AccessEvent[]> {
    return record.personId === ctx.actor?.personId ? rowsThatMustGo(ctx, record) : Promise.resolve([]);
  }

  @Mutation(() => ExportRecordPayload, { description: "Say that the rows which must no longer be used are gone from a file." })
  confirmRowsGone(
    @Ctx() ctx: Context,
    @Arg("exportRecord", () => ID, { description: "Which file." }) exportRecord: string,
  ): Promise<Payload<"exportRecord", ExportRecord>> {
    return payload("exportRecord", () => confirmRowsGone(ctx, exportRecord));
  }
}

/** The files of whoever is signed in. */
@Resolver(() => Viewer)
export class ViewerExportsResolver {
  @FieldResolver(() => ExportRecordConnection, { description: "The lists the person took away as files, the newest first." })
  exports(@Ctx() ctx: Context, @Args(() => PageArguments) args: PageArguments): Promise<object> {
    return exportsOfViewer(ctx, args);
  }
}
