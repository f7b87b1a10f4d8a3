import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../platform/config.ts";
import type { Context } from "../platform/context.ts";
import { acceptedLanguage, type Language } from "../platform/language.ts";
import { canBeStopped, letterOfLink, stopPath } from "../platform/optional-letters.ts";
import { Mail, MailKind } from "../platform/outbox.entity.ts";
import { plainPage, type PlainPage } from "../platform/plain-page.ts";
import { AuthUser } from "./auth/auth.entity.ts";
import { chooseLetters, ownLetterChoices } from "./auth/letter-choices.service.ts";
import { Network } from "./network.entity.ts";

/*
 * The page to which the link under a letter leads. Opening it changes nothing, since mail programs open links by
 * themselves; its button, and the one-click request of a mail program (RFC 8058), stop letters of that kind.
 */

type Stoppable = MailKind.REMINDER | MailKind.DIGEST;

/** Whose letters of which kind a link stops. */
interface Stopping {
  account: AuthUser;
  kind: Stoppable;
}

const asking: Record<Stoppable, string> = {
  [MailKind.REMINDER]: "Stop the reminders?",
  [MailKind.DIGEST]: "Stop the weekly letter?",
};

const stopped: Record<Stoppable, string> = {
  [MailKind.REMINDER]: "You get no more reminders",
  [MailKind.DIGEST]: "You get no more weekly letters",
};

const alwaysComes =
  "We still write to you when you are asked something, when something is decided about you, when a ballot opens for your seat, and about signing in: without these you could miss a right or a date.";

async function stoppingOf(ctx: Context, token: string): Promise<Stopping | null> {
  const mailId = letterOfLink(ctx.config.secret, token);
  const mail = mailId === null ? null : await ctx.read.findOneBy(Mail, { id: mailId });
  const account = mail && (await ctx.read.findOneBy(AuthUser, { email: mail.to }));
  return mail && account && canBeStopped(mail.kind) ? { account, kind: mail.kind } : null;
}

/** The account page of any network: an account is the same in all. */
async function accountPath(ctx: Context): Promise<string> {
  const [network] = await ctx.read.find(Network, { order: { name: "ASC" }, take: 1 });
  return network ? `/${network.handle}/account/letters` : "/";
}

const notOurs: PlainPage = {
  title: "This link is not complete",
  paragraphs: ["Copy the whole link from the letter, or sign in and choose there which letters you get."],
};

/** What the routes need of the product. */
interface StopSurroundings {
  config: Config;
  /** The context of work for a person, or for nobody. */
  contextFor(personId: string | null): Promise<Context>;
}

/** Stops them, unless they are stopped already: mail programs may ask more than once. */
async function stop(ctx: Context, kind: Stoppable): Promise<void> {
  const choices = await ownLetterChoices(ctx);
  const [field, on] = kind === MailKind.REMINDER ? (["reminders", choices.reminders] as const) : (["digest", choices.digest] as const);
  if (on) {
    await chooseLetters(ctx, { [field]: false });
  }
}

/** Serves the page of the link under letters that one may do without. */
export function serveStopLetters(http: FastifyInstance, { config, contextFor }: StopSurroundings): void {
  const send = async (reply: FastifyReply, page: PlainPage, language: Language): Promise<FastifyReply> =>
    reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .send(await plainPage(page, language, config.adminFolder));

  const answer = (does: boolean) => async (request: FastifyRequest, reply: FastifyReply) => {
    const ctx = await contextFor(null);
    const { token } = request.params as { token: string };
    const stopping = await stoppingOf(ctx, token);
    const language = stopping?.account.language ?? acceptedLanguage(request.headers["accept-language"]) ?? "en";
    const link = { to: await accountPath(ctx), words: "Choose which letters you get" };
    if (!stopping) {
      return send(reply.status(404), { ...notOurs, link }, language);
    }
    const { account, kind } = stopping;
    if (does) {
      await stop(await contextFor(account.id), kind);
      return send(reply, { title: stopped[kind], paragraphs: [alwaysComes], link }, language);
    }
    return send(reply, { title: asking[kind], paragraphs: [alwaysComes], button: "Yes, stop", link }, language);
  };

  void http.register((routes, _options, done) => {
    // What a form or a mail program sends along says nothing that the link does not.
    routes.addContentTypeParser("*", { parseAs: "string", bodyLimit: 1024 }, (_request, _body, parsed) => parsed(null, undefined));
    routes.get(`${stopPath}/:token`, answer(false));
    routes.post(`${stopPath}/:token`, answer(true));
    done();
  });
}
