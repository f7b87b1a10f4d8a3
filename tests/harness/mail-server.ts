import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";

/** What a mail server does with the next mails. */
export type Manner = "takes" | "refuses the address" | "asks to wait" | "hangs" | "dies after the mail";

/** A mail as it arrived. */
export interface Arrived {
  to: string[];
  text: string;
}

/** A real mail server on this machine that can behave badly. */
export interface TestMailServer {
  url: string;
  /** What it took, and what it had in hand when it died. */
  arrived: Arrived[];
  manner: Manner;
  close(): Promise<void>;
}

function refusal(code: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode: code });
}

/** Starts a mail server on a port of its own, or on one that another had. */
export async function startMailServer(port = 0): Promise<TestMailServer> {
  const sockets = new Set<Socket>();
  const result: TestMailServer = { url: "", arrived: [], manner: "takes", close: () => Promise.resolve() };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, answer) => {
      if (result.manner === "hangs") {
        return;
      }
      const refused = { "refuses the address": refusal(550, "No such mailbox"), "asks to wait": refusal(451, "Come again later") };
      answer(refused[result.manner as keyof typeof refused] ?? null);
    },
    onData: (stream: SMTPServerDataStream, session, answer) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        result.arrived.push({ to, text: Buffer.concat(chunks).toString("utf8") });
        if (result.manner === "dies after the mail") {
          sockets.forEach((socket) => socket.destroy());
          return;
        }
        answer(null);
      });
    },
  });
  server.on("error", () => undefined);
  server.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  result.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  result.close = () =>
    new Promise((resolve) => {
      sockets.forEach((socket) => socket.destroy());
      server.close(() => resolve());
    });
  return result;
}
