import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { print } from "graphql";
import sqlite3 from "sqlite3";
import { CommitteeWorld } from "../harness/committee.ts";
import { contract } from "../harness/contract.ts";
import { signIn } from "../harness/sign-in.ts";
import { beginTemplates, endTemplates } from "../harness/templates.ts";
import { line } from "./contest.ts";
import { answerOf, measure, type Measured, type Question } from "./load.ts";
import { startApart, type Running } from "./running.ts";

/* Casting a vote, while others read: the product beside a transaction that writes what a vote must leave behind. */

const reader = `{ organisations(first: 20) { edges { node { id name kind } } } }`;

/** A committee with an open ballot, and a seat that may vote on it. */
export async function startVoting(): Promise<Running & Record<string, unknown>> {
  beginTemplates();
  const world = await CommitteeWorld.found("sqlite");
  const { application } = await world.checked();
  const ballot = String((await world.open(application)).data.openBallot.ballot.id);
  await world.vote(ballot, "yyy----");
  const { cookie } = await signIn(world.server, "a@example.org");
  const address = await world.server.app.http.listen({ host: "127.0.0.1", port: 0 });
  const close = async (): Promise<void> => {
    await world.server.close();
    await endTemplates();
  };
  return { url: `${address}/graphql`, cookie, ballot, close };
}

const tables = `
create table organisation (id text primary key, name text, kind text);
create table vote (seat text primary key, choice text, reason text, cast_at text);
create table event (sequence integer primary key, at text, action text, subject text, hash text);
create table head (id integer primary key, sequence integer, hash text);
insert into vote values ('a', 'APPROVE', '', '');
insert into head values (1, 0, '');
`;

/** The least that a vote is: the row, an event and the head of its chain, on the disk before it is answered. */
export async function startVotingFloor(file: string): Promise<Running> {
  const writer = new sqlite3.Database(file);
  const names = Array.from({ length: 20 }, (_, index) => `insert into organisation values ('${index}', 'Organisation ${index}', 'CHARITY');`);
  await new Promise<void>((done, failed) => {
    const pragmas = "pragma journal_mode = wal; pragma synchronous = full;";
    writer.exec(pragmas + tables + names.join(""), (error) => (error ? failed(error) : done()));
  });
  const readers = new sqlite3.Database(file, sqlite3.OPEN_READONLY);
  const list = readers.prepare("select json_group_array(json_object('id', id, 'name', name, 'kind', kind)) as answer from organisation");
  const run = (text: string, values: string[] = []): Promise<void> =>
    new Promise((done, failed) => writer.run(text, values, (error: Error | null) => (error ? failed(error) : done())));
  let last = Promise.resolve();
  const vote = async (choice: string): Promise<void> => {
    const at = new Date().toISOString();
    await run("begin immediate");
    await run("update vote set choice = ?, cast_at = ? where seat = 'a'", [choice, at]);
    await run("insert into event (at, action, subject, hash) values (?, 'castVote', 'a', ?)", [at, at]);
    await run("update head set sequence = sequence + 1, hash = ? where id = 1", [at]);
    await run("commit");
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { choice } = JSON.parse(Buffer.concat(parts).toString("utf8")) as { choice?: string };
      if (choice === undefined) {
        list.all((_error: Error | null, rows: { answer: string }[]) => response.end(rows[0]?.answer));
        return;
      }
      last = last.then(() => vote(choice));
      void last.then(() => response.end(JSON.stringify({ choice })));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await new Promise((closed) => list.finalize(() => closed(null)));
      await new Promise((closed) => readers.close(closed));
      await new Promise((closed) => writer.close(closed));
    },
  };
}

const readConnections = 8;

async function underLoad(votes: readonly Question[], read: Question, seconds: number): Promise<{ votes: Measured; reads: Measured }> {
  const [cast, reads] = await Promise.all([measure(votes, 1, seconds), measure([read], readConnections, seconds)]);
  return { votes: cast, reads };
}

/** Compares casting a vote, one after the other, while eight connections read as fast as they are answered. */
export async function runVoting(seconds: number, rounds: number, floorFile: string): Promise<void> {
  const product = await startApart("voting", "");
  const floor = await startApart("voting floor", floorFile);
  const { cookie = "", ballot } = product.said;
  const query = print(contract("onboarding")["CastVote"]!);
  const asProduct = (choice: string): Question => ({
    url: product.url,
    cookie,
    body: JSON.stringify({ query, variables: { ballot, choice, reason: "Read under load." } }),
  });
  const asFloor = (choice: string): Question => ({ url: floor.url, body: JSON.stringify({ choice }) });
  const choices = ["APPROVE", "REJECT"];
  for (const choice of choices) {
    const { data } = JSON.parse(await answerOf(asProduct(choice))) as { data: { castVote: { ballot: { myVote: { choice: string } } | null } } };
    const kept = (JSON.parse(await answerOf(asFloor(choice))) as { choice: string }).choice;
    if (data.castVote.ballot?.myVote.choice !== kept) {
      throw new Error(`A vote was answered otherwise than it was cast: ${JSON.stringify(data)}`);
    }
  }
  const contenders = [
    { name: "floor", votes: choices.map(asFloor), read: { url: floor.url, body: "{}" } },
    { name: "product", votes: choices.map(asProduct), read: { url: product.url, body: JSON.stringify({ query: reader }) } },
  ];
  const figures = new Map<string, { votes: Measured; reads: Measured }[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, votes, read } of contenders) {
      figures.get(name)?.push(await underLoad(votes, read, seconds));
    }
  }
  process.stdout.write(`\nCasting a vote, while ${readConnections} connections read\n`);
  process.stdout.write(line(["", "votes/s", "of the floor", "p50 ms", "p99 ms", "reads/s"]));
  process.stdout.write(line(Array<string>(6).fill("---")));
  const middles = contenders.map(({ name }) => {
    const sorted = [...(figures.get(name) ?? [])].sort((one, other) => one.votes.rate - other.votes.rate);
    return { name, ...sorted[Math.floor(sorted.length / 2)]! };
  });
  for (const { name, votes, reads } of middles) {
    const share = (votes.rate / middles[0]!.votes.rate).toFixed(2);
    process.stdout.write(line([name, votes.rate.toFixed(0), share, votes.median.toFixed(1), votes.p99.toFixed(1), reads.rate.toFixed(0)]));
  }
  await product.close();
  await floor.close();
}
