import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { actorName } from "../identity/viewer.service.ts";
import type { Context } from "../platform/context.ts";
import { connectionTypes, LongPageArguments } from "../platform/page.ts";
import { AccessEvent } from "./access-event.entity.ts";
import { accessLogOf } from "./access-ledger.ts";
import { Organisation } from "./organisation.entity.ts";

/** A page of the access ledger. */
const AccessEventConnection = connectionTypes("AccessEvent", () => AccessEvent).Connection;

/** Who looked at an organisation. */
@Resolver(() => Organisation)
export class AccessLogResolver {
  @FieldResolver(() => AccessEventConnection, {
    description: "Who, while signed in, opened its page, took its entry away or asked to be put in touch; for those who keep it.",
  })
  accessLog(
    @Root() organisation: Organisation,
    @Ctx() ctx: Context,
    @Args(() => LongPageArguments) args: LongPageArguments,
  ): Promise<object> {
    return accessLogOf(ctx, organisation, args);
  }
}

/** Names of people in the ledger. */
@Resolver(() => AccessEvent)
export class AccessEventResolver {
  @FieldResolver(() => String, { description: "Who it was." })
  by(@Root() entry: AccessEvent, @Ctx() ctx: Context): Promise<string> {
    return actorName(ctx, entry.personId);
  }
}
