import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { onEach, type Figure, type Kind, type Measurement } from "./figure.ts";
import { registering } from "./load.ts";
import { makePlace } from "./place.ts";
import { prepare } from "./serving.ts";

/** A request of which the server has the head, and waits for the rest. */
interface Begun {
  /** Sends the rest. @returns the whole answer. */
  finish(): Promise<string>;
}

/** Sends the head of a request and waits until the server asks for its body: from then on it is in flight. */
async function begin(origin: string, cookie: string, question: object): Promise<Begun> {
  const { hostname, port } = new URL(origin);
  const body = JSON.stringify(question);
  const socket = connect(Number(port), hostname);
  let said = "";
  socket.on("error", () => undefined);
  socket.write(
    [
      "POST /graphql HTTP/1.1",
      `host: ${hostname}`,
      `cookie: ${cookie}`,
      "content-type: application/json",
      `content-length: ${Buffer.byteLength(body)}`,
      "expect: 100-continue",
      "\r\n",
    ].join("\r\n"),
  );
  const closed = once(socket, "close");
  await new Promise<void>((resolve) => {
    socket.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      resolve();
    });
  });
  return {
    finish: async () => {
      socket.write(body);
      await closed;
      return said;
    },
  };
}

/** Of twenty requests, half of them writes, ten are being answered and ten half sent when the process is told to stop. */
async function stop(kind: Kind): Promise<Figure> {
  const place = await makePlace(kind);
  const served = await prepare().open(place.config);
  const beginning = Array.from({ length: 20 }, (_unused, index) =>
    begin(served.origin, place.cookie, index % 2 === 0 ? { query: "{ networks { id } }" } : registering(`${randomBytes(6).toString("hex")} ${index}`)),
  );
  const all = await Promise.all(beginning);
  const early = all.slice(0, 10).map((one) => one.finish());
  const begun = performance.now();
  const ending = served.end("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 300));
  const answers = await Promise.all([...early, ...all.slice(10).map((one) => one.finish())]);
  const { code } = await ending;
  const seconds = (performance.now() - begun) / 1000;
  await place.drop();
  const answered = answers.filter((said) => said.includes("HTTP/1.1 200") && !said.includes('"errors"')).length;
  return {
    requirement: 9,
    what: "A stop answers what is in flight, then ends",
    on: kind,
    figure: `${answered} of 20 answered, ended with ${code} after ${seconds.toFixed(1)} s`,
    holds: answered === 20 && code === 0 && seconds < 10,
  };
}

/** Requirement 9. */
export const stopping: Measurement = { name: "stopping", short: true, measure: ({ kinds }) => onEach(kinds, stop) };
