import { Arg, Args, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { Mail, MailKind, MailState } from "../platform/outbox.entity.ts";
import { mailState } from "../platform/outbox.ts";
import { connectionTypes, PageArguments } from "../platform/page.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { Problem } from "../platform/problem.ts";
import { abilities } from "./authorise.ts";
import { lettersToViewer, linkOf, outboxOf, retryMail } from "./outbox.service.ts";
import { Viewer } from "./viewer.ts";

const MailConnection = connectionTypes("Mail", () => Mail).Connection;

/** What sending a mail again answers. */
@ObjectType({ description: "The mail, or why it is not sent again." })
class MailPayload {
  @Field(() => Mail, { nullable: true, description: "The mail as it is now." })
  mail!: Mail | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** The mails that were written to whoever asks. */
@Resolver(() => Viewer)
export class LettersResolver {
  @FieldResolver(() => MailConnection, { description: "The e-mails that were written to the person, newest first; nobody else reads this list." })
  letters(@Ctx() ctx: Context, @Args(() => PageArguments) args: PageArguments): Promise<object> {
    return lettersToViewer(ctx, args);
  }
}

/** The mails that the installation wrote. */
@Resolver(() => Mail)
export class OutboxResolver {
  @Query(() => MailConnection, { description: "Mails of the installation, newest first; for operators only." })
  outbox(
    @Ctx() ctx: Context,
    @Args(() => PageArguments) args: PageArguments,
    @Arg("left", () => Boolean, {
      defaultValue: false,
      description: "Only those that were not sent, or nobody knows whether they were, and that are not tried again by themselves.",
    })
    left: boolean,
  ): Promise<object> {
    return outboxOf(ctx, args, left);
  }

  @Query(() => Boolean, { description: "Whether the installation has a mail server that sends what it writes." })
  sendsMail(@Ctx() ctx: Context): boolean {
    return ctx.config.smtpUrl !== null;
  }

  @FieldResolver(() => MailState, { description: "Where it stands." })
  state(@Root() mail: Mail): MailState {
    return mailState(mail);
  }

  @FieldResolver(() => MailKind, { description: "What it is for, as far as a person chooses whether to get it." })
  kind(@Root() mail: Mail): MailKind {
    return mail.kind ?? MailKind.NEEDED;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The page where the person goes on; shown to operators, and only where no mail server is set up, because some sign somebody in.",
  })
  link(@Root() mail: Mail, @Ctx() ctx: Context): string | null {
    return linkOf(ctx, mail);
  }

  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() mail: Mail, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "mail", mail);
  }

  @Mutation(() => MailPayload, { description: "Send a mail that was not sent, or of which nobody knows whether it was." })
  retryMail(
    @Ctx() ctx: Context,
    @Arg("mail", () => ID, { description: "Which mail." }) mail: string,
  ): Promise<Payload<"mail", Mail>> {
    return payload("mail", () => retryMail(ctx, mail));
  }
}
