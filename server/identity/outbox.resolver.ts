import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { Mail } from "../platform/outbox.entity.ts";
import { connectionTypes, PageArguments } from "../platform/page.ts";
import { developmentOutbox } from "./outbox.service.ts";

const MailConnection = connectionTypes("Mail", () => Mail).Connection;

/** The development outbox. */
@Resolver()
export class OutboxResolver {
  @Query(() => MailConnection, {
    description: "Mails of an installation without a mail server, newest first; for operators only.",
  })
  outbox(@Ctx() ctx: Context, @Args(() => PageArguments) args: PageArguments): Promise<object> {
    return developmentOutbox(ctx, args);
  }
}
