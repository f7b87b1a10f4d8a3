import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  AccountLettersDocument,
  ApplicationFileDocument,
  AskedOfOrganisationDocument,
  BallotListDocument,
  CloseServiceDocument,
  LikelyDuplicatesDocument,
  LinksOfOrganisationDocument,
  MembersOnDocument,
  MyIntroductionsDocument,
  OrganisationHistoryDocument,
  OwnFilesDocument,
  ServiceHistoryDocument,
  SettingsOutboxDocument,
  SettingsRolesDocument,
  WordsPageDocument,
} from "../../schema/operations.ts";
import { readDemoData } from "../../server/demo/demo-data.ts";
import { downloadLists } from "../../server/interop/download-lists.ts";
import { Application } from "../../server/membership/application.entity.ts";
import { Committee } from "../../server/membership/committee.entity.ts";
import { Network } from "../../server/identity/network.entity.ts";
import { Person } from "../../server/identity/person.entity.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { ExportRecord } from "../../server/organisations/export-record.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { Service } from "../../server/services/service.entity.ts";
import { Mail } from "../../server/platform/outbox.entity.ts";
import { nodeId } from "../../server/platform/node.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put } from "../harness/directory.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";
import { rowsTaken, takeFile } from "../harness/taking.ts";

/*
 * The lists of the committee, of those who keep the directory and of single records, as files: each against the screen's
 * own question, asked by the same person.
 */

type Asker = ReturnType<TestServer["as"]>;

interface Connection<Node> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: Node }[];
}

/** A list: who takes it, how it is narrowed down, what the screen shows of it, and who is refused. */
interface Taken {
  by: string;
  variables: object;
  head: string;
  shown(asker: Asker): Promise<string[]>;
  refused: [person: string | null, status: number][];
  /** Whether it is the reader's own, of which nothing is noted. */
  own?: boolean;
}

const secretary = "farida-n";
const seat = "imran-s";
const operator = "sam-e";
const editor = "rehana-q";
const researcher = "eleanor-v";
const commissioner = "joanne-f";
const handle = "alum-rock-sehat-circle";

/** What every row of a list that has pages is known by. */
async function all<Node>(
  read: (after: string | null) => Promise<Connection<Node> | undefined>,
  known: (node: Node) => string,
): Promise<string[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const page: Connection<Node> | undefined = await read(after);
    nodes.push(...(page?.edges ?? []).map(({ node }) => node));
    if (!page?.pageInfo.hasNextPage) {
      return nodes.map(known);
    }
    after = page.pageInfo.endCursor;
  }
}

describe.each(databaseKinds)("the lists of screens as files on %s", (kind) => {
  let server: TestServer;
  let lists: Record<string, Taken>;
  const cookies = new Map<string, Promise<string>>();

  beforeAll(async () => {
    server = await startServer(kind, {}, "demonstration");
    const { read } = server.app.database;
    const network = await read.findOneByOrFail(Network, { handle: "west-midlands" });
    const committee = await read.findOneByOrFail(Committee, { networkId: network.id });
    const organisation = await read.findOneByOrFail(Organisation, { handle });
    const applicant = await read.findOneByOrFail(Organisation, { handle: "lozells-carers-chai-circle" });
    const application = await read.findOneByOrFail(Application, { organisationId: applicant.id });
    const ids = { network: nodeId(network), committee: nodeId(committee), organisation: nodeId(organisation), application: nodeId(application) };
    lists = listsOf({ ...ids, service: await changedService(organisation) });
    for (const name of ["Wagtail Sewing Circle", "The Wagtail Sewing Circle"]) {
      await put(server.app, { name, agreed: [ConsentScope.LIST_PUBLIC] });
    }
    // Files of its own, so that the list of files has rows.
    await takeFile(server, "decisions.csv", { network: nodeId(network) }, await cookieOf(editor));
  });
  afterAll(() => server.close());

  /** The id of a service of the organisation that was closed for a while, so that its history has rows. */
  async function changedService(organisation: Organisation): Promise<string> {
    const service = await server.app.database.read.findOneByOrFail(Service, { organisationId: organisation.id, name: "Wednesday circle" });
    const close = { service: nodeId(service), status: "TEMPORARILY_CLOSED", expectedVersion: service.version } as const;
    const { data } = await server.as(await cookieOf(editor)).ask(CloseServiceDocument, close);
    expect(data.closeService.problems).toEqual([]);
    return close.service;
  }

  function cookieOf(person: string): Promise<string> {
    const email = readDemoData().people.find(({ key }) => key === person)?.email ?? "";
    const cookie = cookies.get(person) ?? signIn(server, email).then((signedIn) => signedIn.cookie);
    cookies.set(person, cookie);
    return cookie;
  }

  type Place = "network" | "committee" | "organisation" | "application" | "service";

  function listsOf({ network, committee, organisation, application, service }: Record<Place, string>) {
    const onDay = "2026-01-15";
    const ballotsIn = (state: "OPEN" | "CLOSED"): Taken => ({
      by: seat,
      variables: { committee, state },
      head: "Question",
      shown: (asker) =>
          all(
            async (after) => (await asker.ask(BallotListDocument, { committee, state, after })).data.committee?.ballots,
            ({ question }) => question,
          ),
      refused: [[null, 401]],
    });
    const ofPage = { variables: { organisation }, by: editor };
    const found: Record<string, Taken> = {
      "ballots, open": ballotsIn("OPEN"),
      "ballots, closed": ballotsIn("CLOSED"),
      seats: {
        by: seat,
        variables: { committee, on: onDay },
        head: "Organisation",
        shown: async (asker) => {
          const { node } = (await asker.ask(MembersOnDocument, { network, on: onDay, after: null })).data;
          return node && "committees" in node ? node.committees.flatMap(({ seats }) => seats.map((one) => one.organisation.name)) : [];
        },
        refused: [],
      },
      roles: {
        by: secretary,
        variables: { network },
        head: "Person",
        shown: async (asker) => {
          const held = (await asker.ask(SettingsRolesDocument, { handle: "west-midlands" })).data.network?.roleAssignments ?? [];
          return held.filter((one) => !one.pending && one.role !== "COMMITTEE_SEAT").map(({ person }) => person.displayName);
        },
        refused: [[null, 401], [seat, 403], [editor, 403], [commissioner, 403]],
      },
      words: {
        by: operator,
        variables: {},
        head: "Word",
        shown: async (asker) => (await asker.ask(WordsPageDocument, {})).data.skills.map(({ label }) => label),
        refused: [[null, 401], [seat, 403], [secretary, 403]],
      },
      "words, those that wait": {
        by: operator,
        variables: { status: "PROPOSED" },
        head: "Word",
        shown: async (asker) => (await asker.ask(WordsPageDocument, {})).data.waiting.map(({ label }) => label),
        refused: [[null, 401], [editor, 403]],
      },
      duplicates: {
        by: operator,
        variables: {},
        head: "Other record",
        shown: (asker) => {
          const read = async (after: string | null) => {
            const { pairs, pageInfo } = (await asker.ask(LikelyDuplicatesDocument, { first: 20, after })).data.likelyDuplicates;
            return { edges: pairs.map((node) => ({ node })), pageInfo };
          };
          return all(read, ({ candidate }) => candidate.organisation.name);
        },
        refused: [[null, 401], [seat, 403], [secretary, 403]],
      },
      outbox: {
        by: operator,
        variables: {},
        head: "Subject",
        shown: (asker) =>
          all(
            async (after) => (await asker.ask(SettingsOutboxDocument, { after })).data.outbox,
            ({ subject }) => subject,
          ),
        refused: [[null, 401], [secretary, 403], [editor, 403]],
      },
      introductions: {
        by: researcher,
        variables: {},
        head: "Organisation",
        own: true,
        shown: (asker) =>
          all(
            async (after) => (await asker.ask(MyIntroductionsDocument, { first: 20, after })).data.introductions,
            ({ to }) => to?.name ?? "",
          ),
        refused: [[null, 401]],
      },
      letters: {
        by: secretary,
        variables: {},
        head: "Subject",
        own: true,
        shown: (asker) =>
          all(
            async (after) => (await asker.ask(AccountLettersDocument, { after })).data.viewer?.letters,
            ({ subject }) => subject,
          ),
        refused: [[null, 401]],
      },
      files: {
        by: editor,
        variables: {},
        head: "What for",
        own: true,
        shown: (asker) =>
          all(
            async (after) => (await asker.ask(OwnFilesDocument, { after })).data.viewer?.exports,
            ({ purpose }) => purpose,
          ),
        refused: [[null, 401]],
      },
      asked: {
        ...ofPage,
        head: "Who asks",
        shown: async (asker) => {
          const { organisation: shown } = (await asker.ask(AskedOfOrganisationDocument, { handle })).data;
          return shown?.introductions.edges.map(({ node }) => node.from.displayName) ?? [];
        },
        refused: [[null, 401], [seat, 403], [researcher, 403], [operator, 403]],
      },
      links: {
        ...ofPage,
        head: "Second organisation",
        shown: async (asker) => {
          const { organisation: shown } = (await asker.ask(LinksOfOrganisationDocument, { handle })).data;
          return shown?.links.edges.map(({ node }) => node.toName) ?? [];
        },
        refused: [],
      },
      history: {
        ...ofPage,
        head: "What was done",
        shown: (asker) =>
          all(
            async (after) => (await asker.ask(OrganisationHistoryDocument, { handle, eventsAfter: after })).data.organisation?.history,
            ({ summary }) => summary,
          ),
        refused: [[null, 401], [researcher, 403], [commissioner, 403]],
      },
      wordings: {
        ...ofPage,
        head: "Field",
        shown: (asker) =>
          all(
            async (after) => (await asker.ask(OrganisationHistoryDocument, { handle, revisionsAfter: after })).data.organisation?.revisions,
            ({ field }) => field,
          ),
        refused: [[null, 401], [researcher, 403], [seat, 403]],
      },
      serviceWordings: {
        by: editor,
        variables: { service },
        head: "Field",
        shown: (asker) =>
          all(
            async (after) => {
              const { node } = (await asker.ask(ServiceHistoryDocument, { id: service, revisionsAfter: after })).data;
              return node && "revisions" in node ? node.revisions : undefined;
            },
            ({ field }) => field,
          ),
        refused: [[null, 401], [researcher, 403], [seat, 403]],
      },
      looks: {
        ...ofPage,
        head: "Who",
        shown: (asker) =>
          all(
            async (after) => (await asker.ask(OrganisationHistoryDocument, { handle, accessAfter: after })).data.organisation?.accessLog,
            ({ by }) => by,
          ),
        refused: [[null, 401], [researcher, 403], [secretary, 403]],
      },
      timeline: {
        by: seat,
        variables: { application },
        head: "What was done",
        shown: async (asker) => {
          const { node } = (await asker.ask(ApplicationFileDocument, { id: application, after: null })).data;
          const acts = node && "timeline" in node ? node.timeline.filter(({ action }) => action !== "application.markRead") : [];
          return [...acts].sort((one, other) => other.at.localeCompare(one.at)).map(({ summary }) => summary);
        },
        refused: [[null, 401], [researcher, 404]],
      },
    };
    return found;
  }

  const wordOf = (name: string): string => name.split(",")[0] ?? name;
  const named = [
    ...["ballots, open", "ballots, closed", "seats", "roles", "words", "words, those that wait", "duplicates", "outbox", "introductions"],
    ...["letters", "files", "asked", "links", "history", "wordings", "serviceWordings", "looks", "timeline"],
  ];

  it("are all of those that can be taken away, beside the lists of the directory", () => {
    const directory = ["organisations", "services", "researchers", "members", "applications", "decisions"];
    expect([...directory, ...named.map(wordOf)].sort()).toEqual([...Object.keys(downloadLists), "ballots", "words"].sort());
    expect(Object.keys(lists).sort()).toEqual([...named].sort());
  });

  it.each(named)("gives of %s exactly what the screen shows, in its order, and notes it unless it is the reader's own", async (name) => {
    const { by, variables, head, shown, own } = lists[name]!;
    const word = wordOf(name);
    const cookie = await cookieOf(by);
    const { read } = server.app.database;
    const onScreen = await shown(server.as(cookie));
    const before = await read.countBy(ExportRecord, { list: word });
    const rows = await rowsTaken(server, `${word}.csv`, variables, cookie);
    expect(rows.map((row) => row[head])).toEqual(onScreen);
    expect(onScreen.length).toBeGreaterThan(0);
    const heads = downloadLists[word]!.columns.map((column) => column.head);
    expect(Object.keys(rows[0]!).slice(0, heads.length)).toEqual(heads);
    expect(Object.values(rows[0]!)).not.toContain("[object Object]");
    await server.app.afterwards.settled();
    expect(await read.countBy(ExportRecord, { list: word })).toBe(own ? before : before + 1);
    const json = (await takeFile(server, `${word}.json`, variables, cookie)).json<{ rows: object[]; count: number }>();
    expect([json.rows.length, json.count]).toEqual([onScreen.length, onScreen.length]);
  });

  it.each(named)("gives of %s nothing to people who may not see it", async (name) => {
    const { variables, refused } = lists[name]!;
    const word = wordOf(name);
    const before = await server.app.database.read.countBy(ExportRecord, { list: word });
    for (const [person, status] of refused) {
      for (const format of ["csv", "json"]) {
        const answer = await takeFile(server, `${word}.${format}`, variables, person ? await cookieOf(person) : "");
        expect([person, answer.statusCode]).toEqual([person, status]);
        expect(Object.keys(answer.json<object>())).toEqual(["errors"]);
      }
    }
    expect(await server.app.database.read.countBy(ExportRecord, { list: word })).toBe(before);
  });

  it("keeps formulas from running, in names of people and in what mails are about", async () => {
    const cookie = await cookieOf(operator);
    const { read } = server.app.database;
    const mail = await read.findOneOrFail(Mail, { where: {}, order: { id: "DESC" } });
    const person = await read.findOneByOrFail(Person, { displayName: "Joanne F." });
    await server.app.database.write(async (manager) => {
      await manager.update(Mail, { id: mail.id }, { subject: "=1+1" });
      await manager.update(Person, { id: person.id }, { displayName: "@SUM(1)" });
    });
    const mails = await rowsTaken(server, "outbox.csv", {}, cookie);
    expect(mails.map((row) => row["Subject"])).toContain("'=1+1");
    const roles = await rowsTaken(server, "roles.csv", lists["roles"]!.variables, cookie);
    expect(roles.map((row) => row["Person"])).toContain("'@SUM(1)");
    expect([...mails, ...roles].flatMap((row) => Object.values(row)).filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
  });

  it("says heads and codes in the language that the browser asks for, names as they are, and the same to every program", async () => {
    const { variables } = lists["seats"]!;
    const inUrdu = { "accept-language": "ur-PK, en;q=0.5" };
    const read = async (headers: object) => {
      const { body } = await takeFile(server, "seats.csv", variables, "", headers);
      return parse(body, { bom: true, columns: true }) as Record<string, string>[];
    };
    const [english, urdu] = [await read({}), await read(inUrdu)];
    expect(urdu.map((row) => [row["تنظیم"], row["آواز"], row["بانی شراکت دار"]])).toEqual(
      english.map((row) => [row["Organisation"], row["Voice"] === "Community" ? "کمیونٹی" : "", row["Founding partner"] === "Yes" ? "ہاں" : "نہیں"]),
    );
    expect(Object.keys(urdu[0]!).join(" ")).not.toMatch(/[a-z]/u);
    const json = async (headers: object) => (await takeFile(server, "seats.json", variables, "", headers)).json<{ rows: object[] }>().rows;
    expect(await json(inUrdu)).toEqual(await json({}));
  });

  it("leaves out of mails what they say and where they lead", async () => {
    const answer = await takeFile(server, "outbox.json", {}, await cookieOf(operator));
    expect(answer.body).not.toMatch(/"body"|"link"|https?:/u);
  });

  it("has in the list of roles no claim that waits", async () => {
    const json = (await takeFile(server, "roles.json", lists["roles"]!.variables, await cookieOf(operator))).json<{ rows: { role: string }[] }>();
    expect(json.rows.map(({ role }) => role)).not.toContain("Committee seat");
  });
});
