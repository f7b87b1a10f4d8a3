import { answerOf, measure, type Measured, type Question } from "./load.ts";

/** One who answers: how it is asked, and how its answer is brought to the form that all share. */
export interface Contender<Asked> {
  name: string;
  question: (asked: Asked) => Question;
  plain: (answer: string) => unknown;
}

/** The same questions put to several, the first of whom is the floor: nothing can be faster on these parts. */
export interface Contest<Asked> {
  title: string;
  asked: readonly Asked[];
  contenders: readonly Contender<Asked>[];
}

/** Speed is not compared where the answers differ. */
async function compareAnswers<Asked>({ title, asked, contenders }: Contest<Asked>): Promise<void> {
  for (const one of asked) {
    const answers = await Promise.all(
      contenders.map(async ({ question, plain }) => JSON.stringify(plain(await answerOf(question(one))))),
    );
    contenders.forEach(({ name }, index) => {
      if (answers[index] !== answers[0]) {
        process.stderr.write(`${contenders[0]?.name}: ${answers[0]?.slice(0, 2000)}\n\n${name}: ${answers[index]?.slice(0, 2000)}\n`);
        throw new Error(`${title}: ${name} answers differently from ${contenders[0]?.name}.`);
      }
    });
  }
}

function middle(figures: Measured[]): Measured {
  return [...figures].sort((one, other) => one.rate - other.rate)[Math.floor(figures.length / 2)]!;
}

/** One line of a table. */
export function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.padEnd(12)).join(" | ")} |\n`;
}

/** So long everybody is asked before it counts: code runs at its speed only when it has run some hundred times. */
const warmUpSeconds = 3;

/** How a contest is run: connections at once, seconds for each contender in a round, and rounds. */
export interface Course {
  connections: readonly number[];
  seconds: number;
  rounds: number;
}

async function runWith<Asked>(contest: Contest<Asked>, connections: number, { seconds, rounds }: Course): Promise<void> {
  const { title, asked, contenders } = contest;
  const figures = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]));
  for (const { question } of contenders) {
    await measure(asked.map(question), connections, warmUpSeconds);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, question } of contenders) {
      figures.get(name)?.push(await measure(asked.map(question), connections, seconds));
    }
  }
  const floor = middle(figures.get(contenders[0]?.name ?? "") ?? []);
  process.stdout.write(`\n${title}, ${connections} connection${connections === 1 ? "" : "s"}\n`);
  process.stdout.write(line(["", "answers/s", "of the floor", "p50 ms", "p99 ms", "p99 ×", "kB"]));
  process.stdout.write(line(Array<string>(7).fill("---")));
  for (const { name } of contenders) {
    const { rate, median, p99, bytes } = middle(figures.get(name) ?? []);
    const cells = [rate.toFixed(rate < 10 ? 1 : 0), (rate / floor.rate).toFixed(2), median.toFixed(1), p99.toFixed(1)];
    process.stdout.write(line([name, ...cells, (p99 / floor.p99).toFixed(1), (bytes / 1024).toFixed(1)]));
  }
}

/** Compares the answers, then the speed: in turns, several times, the middle of which counts. */
export async function run<Asked>(contest: Contest<Asked>, course: Course): Promise<void> {
  await compareAnswers(contest);
  for (const connections of course.connections) {
    await runWith(contest, connections, course);
  }
}
