import { Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { actorName } from "../identity/viewer.service.ts";
import type { Context } from "../platform/context.ts";
import { connectionTypes, LongPageArguments } from "../platform/page.ts";
import { MomentScalar } from "../platform/scalars.ts";
import { AccessEvent } from "./access-event.entity.ts";
import { accessLogOf, purposeOf } from "./access-ledger.ts";
import { endOfRow } from "./export-recall.reading.ts";
import { ExportRecord } from "./export-record.entity.ts";
import { fileOf, organisationIdOf, organisationNameOf } from "./export.reading.ts";
import { Organisation } from "./organisation.entity.ts";

/** A page of the access ledger. */
const AccessEventConnection = connectionTypes("AccessEvent", () => AccessEvent).Connection;

/** Who looked at an organisation. */
@Resolver(() => Organisation)
export class AccessLogResolver {
  @FieldResolver(() => AccessEventConnection, {
    description:
      "Who, while signed in, opened it, took its entry away or asked to be put in touch; for those who keep it. Opened is what was " +
      "asked for by its address or its id and, in lists, what showed contacts; a list that shows none is not an opening.",
  })
  accessLog(
    @Root() organisation: Organisation,
    @Ctx() ctx: Context,
    @Args(() => LongPageArguments) args: LongPageArguments,
  ): Promise<object> {
    return accessLogOf(ctx, organisation, args);
  }
}

/** What an entry of the ledger says. */
@Resolver(() => AccessEvent)
export class AccessEventResolver {
  @FieldResolver(() => String, { description: "Who it was." })
  by(@Root() entry: AccessEvent, @Ctx() ctx: Context): Promise<string> {
    return actorName(ctx, entry.personId);
  }

  @FieldResolver(() => String, { nullable: true, description: "What for, in the person's words, where it was asked." })
  purpose(@Root() entry: AccessEvent, @Ctx() ctx: Context): Promise<string | null> {
    return purposeOf(ctx, entry);
  }

  @FieldResolver(() => MomentScalar, {
    nullable: true,
    description: "Since when the row of a file must no longer be used; null while it may be. Agreeing again does not bring it back.",
  })
  mustGoSince(@Root() entry: AccessEvent, @Ctx() ctx: Context): Promise<string | null> {
    return endOfRow(ctx, entry);
  }

  @FieldResolver(() => ExportRecord, { nullable: true, description: "The file it was taken away in." })
  file(@Root() entry: AccessEvent, @Ctx() ctx: Context): Promise<ExportRecord | null> {
    return fileOf(ctx, entry);
  }

  @FieldResolver(() => ID, { description: "The id of the organisation, as it stands in the column Identifier of a file." })
  organisationId(@Root() entry: AccessEvent): string {
    return organisationIdOf(entry);
  }

  @FieldResolver(() => String, { nullable: true, description: "The name of the organisation, to find its row by; null once it was erased." })
  organisationName(@Root() entry: AccessEvent, @Ctx() ctx: Context): Promise<string | null> {
    return organisationNameOf(ctx, entry);
  }
}
