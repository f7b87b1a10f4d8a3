import { Agent, request } from "node:http";

/** How one server answered one question over a time. */
export interface Measured {
  /** Answers per second. */
  rate: number;
  /** The middle time to an answer, in milliseconds. */
  median: number;
  /** The time within which 99 of 100 answers came, in milliseconds. */
  p99: number;
  /** The size of an answer, in bytes. */
  bytes: number;
}

/** A question to put to a server: its address and the body that is sent, and who asks. */
export interface Question {
  url: string;
  body: string;
  cookie?: string;
}

function ask(agent: Agent, { url, body, cookie }: Question): Promise<string> {
  const headers = { "content-type": "application/json", ...(cookie ? { cookie } : {}) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method: "POST", headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const text = Buffer.concat(parts).toString("utf8");
        if (answer.statusCode === 200) {
          resolve(text);
        } else {
          reject(new Error(`${url} answered ${answer.statusCode}: ${text.slice(0, 500)}`));
        }
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Asks once, for the answer. */
export async function answerOf(question: Question): Promise<string> {
  const agent = new Agent();
  const answer = await ask(agent, question);
  agent.destroy();
  return answer;
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Asks the same over so many connections for so many seconds, each connection as fast as it is answered. */
export async function measure(questions: readonly Question[], connections: number, seconds: number): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  let bytes = 0;
  let turn = 0;
  const connection = async (): Promise<void> => {
    while (performance.now() < end) {
      const question = questions[turn % questions.length]!;
      turn += 1;
      const start = performance.now();
      const answer = await ask(agent, question);
      times.push(performance.now() - start);
      bytes += Buffer.byteLength(answer);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, connection));
  const passed = (performance.now() - start) / 1000;
  agent.destroy();
  const sorted = times.sort((one, other) => one - other);
  return {
    rate: times.length / passed,
    median: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    bytes: Math.round(bytes / Math.max(1, times.length)),
  };
}
