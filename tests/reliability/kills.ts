import { random } from "../bench/random.ts";
import { onEach, type Figure, type Kind, type Measurement } from "./figure.ts";
import { sendGroup, type Sent } from "./load.ts";
import { makePlace } from "./place.ts";
import { prepare, type Served } from "./serving.ts";
import { compare } from "./stored.ts";

const people = 6;

/** Lets people write until so many are acknowledged, and kills the process in the middle of what it does then. */
async function killWhileWriting(served: Served, cookie: string, enough: number, patience: number): Promise<Sent[]> {
  const sent: Sent[] = [];
  let acknowledged = 0;
  let dead = false;
  const write = async (): Promise<void> => {
    while (!dead) {
      const one = await sendGroup(served.origin, cookie);
      sent.push(one);
      acknowledged += one.id === null ? 0 : 1;
      if (acknowledged === enough) {
        setTimeout(() => {
          dead = true;
          served.child.kill("SIGKILL");
        }, patience);
      }
    }
  };
  await Promise.all(Array.from({ length: people }, write));
  await served.end("SIGKILL");
  return sent;
}

/** Sends again, with their keys, the last groups that nobody was told about, as a client does. */
async function sendAgain(served: Served, cookie: string, sent: Sent[]): Promise<void> {
  for (const one of sent.slice(-people).filter(({ id }) => id === null)) {
    const again = await sendGroup(served.origin, cookie, one.name, one.key);
    one.id = again.id;
  }
}

async function killCycles(kind: Kind, cycles: number): Promise<Figure> {
  const place = await makePlace(kind);
  const numbers = random(20_261_129);
  const sent: Sent[] = [];
  const unanswered: number[] = [];
  let waiting = prepare();
  try {
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const served = await waiting.open(place.config);
      waiting = prepare();
      await sendAgain(served, place.cookie, sent);
      sent.push(...(await killWhileWriting(served, place.cookie, 15 + numbers.below(30), numbers.below(25))));
      if (cycle % 20 === 0) {
        unanswered.push((await compare(place.config, sent)).unanswered);
      }
    }
    const served = await waiting.open(place.config);
    await sendAgain(served, place.cookie, sent);
    await served.end("SIGTERM");
    const { lost, half, twice, faults } = await compare(place.config, sent);
    const acknowledged = sent.filter(({ id }) => id !== null).length;
    return {
      requirement: 1,
      what: "Acknowledged writes survive kill -9 under load",
      on: kind,
      figure:
        `${cycles} cycles, ${acknowledged} acknowledged writes compared one by one: ${lost} lost, ${half} half-written, ` +
        `${twice} written twice although what was not answered was sent again; ${faults.length} faults of database and chain`,
      holds: lost + half + twice + faults.length === 0 && acknowledged >= cycles * 15,
    };
  } finally {
    waiting.giveUp();
    await place.drop();
  }
}

/** Requirement 1. PostgreSQL goes on when our process is killed, so that fewer cycles show what there is to show. */
export const kills: Measurement = {
  name: "kills",
  short: true,
  measure: ({ kinds, cycles }) => onEach(cycles > 10 ? kinds : ["sqlite"], (kind) => killCycles(kind, kind === "postgres" ? Math.ceil(cycles / 10) : cycles)),
};
