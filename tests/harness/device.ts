import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from "node:crypto";
import type { LightMyRequestResponse } from "fastify";
import { Passkey } from "../../server/identity/auth/passkey.entity.ts";
import { newKey } from "../../server/platform/identifiers.ts";
import type { TestServer } from "./server.ts";
import { cookiesOf, newAddress, postAuth } from "./sign-in.ts";

/*
 * A device with passkeys, as far as a server can tell: what WebAuthn says that an authenticator answers. Browsers are
 * tested with Chromium's own; this one can also do what no browser would.
 */

/** What a device does otherwise than it should. */
export interface Faults {
  /** Whether it checked who holds it. */
  checked?: boolean;
  /** The origin it was used at. */
  origin?: string;
  /** How often it says it was used. */
  counter?: number;
}

interface Options {
  challenge: string;
}

const origin = "http://localhost:80";
const present = 0x01;
const verified = 0x04;
const withKey = 0x40;

const sha256 = (data: Buffer | string): Buffer => createHash("sha256").update(data).digest();
const text = (words: string): Buffer => Buffer.concat([Buffer.from([0x60 + words.length]), Buffer.from(words)]);

/** Fewer than 256. */
function bytes(data: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x58, data.length]), data]);
}

/** One device, that holds one passkey. */
export class Device {
  private readonly id = randomBytes(32);
  private readonly privateKey: KeyObject;
  private readonly point: { x: Buffer; y: Buffer };
  private used = 0;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const { x = "", y = "" } = publicKey.export({ format: "jwk" });
    this.privateKey = privateKey;
    this.point = { x: Buffer.from(x, "base64url"), y: Buffer.from(y, "base64url") };
  }

  private dataOf(faults: Faults, flags: number): Buffer {
    this.used += 1;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(faults.counter ?? this.used);
    const check = faults.checked === false ? 0 : verified;
    return Buffer.concat([sha256("localhost"), Buffer.from([flags | present | check]), counter]);
  }

  private clientData(type: string, options: Options, faults: Faults): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge: options.challenge, origin: faults.origin ?? origin, crossOrigin: false }));
  }

  private answer(response: object): object {
    const id = this.id.toString("base64url");
    return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
  }

  /** Makes its passkey. */
  create(options: Options, faults: Faults = {}): object {
    const key = Buffer.concat([Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21]), bytes(this.point.x), Buffer.from([0x22]), bytes(this.point.y)]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const data = Buffer.concat([this.dataOf(faults, withKey), Buffer.alloc(16), length, this.id, key]);
    const object = Buffer.concat([
      Buffer.from([0xa3]), text("fmt"), text("none"), text("attStmt"), Buffer.from([0xa0]), text("authData"), bytes(data),
    ]);
    const clientData = this.clientData("webauthn.create", options, faults);
    return this.answer({
      clientDataJSON: clientData.toString("base64url"),
      attestationObject: object.toString("base64url"),
      transports: ["internal"],
    });
  }

  /** Shows that it holds its passkey. */
  show(options: Options, faults: Faults = {}): object {
    const data = this.dataOf(faults, 0);
    const clientData = this.clientData("webauthn.get", options, faults);
    const signature = createSign("sha256").update(Buffer.concat([data, sha256(clientData)])).sign(this.privateKey);
    return this.answer({
      clientDataJSON: clientData.toString("base64url"),
      authenticatorData: data.toString("base64url"),
      signature: signature.toString("base64url"),
      userHandle: null,
    });
  }
}

function ask(server: TestServer, path: string, cookie?: string): Promise<LightMyRequestResponse> {
  return server.app.http.inject({
    method: "GET",
    url: `/api/auth${path}`,
    remoteAddress: newAddress(),
    headers: { host: "localhost:80", ...(cookie ? { cookie } : {}) },
  });
}

/** Adds a device's passkey to an account, as the account screen does. */
export async function addPasskey(
  server: TestServer,
  cookie: string,
  device: Device,
  faults: Faults = {},
  name?: string,
): Promise<LightMyRequestResponse> {
  const begun = await ask(server, "/passkey/generate-register-options", cookie);
  if (begun.statusCode !== 200) {
    return begun;
  }
  const response = device.create(begun.json<Options>(), faults);
  return postAuth(server, "/passkey/verify-registration", { response, name }, { cookie: `${cookie}; ${cookiesOf(begun)}` });
}

/** Gives somebody a passkey of a device that nobody has: for tests that only ask whether there is one. */
export async function giveLostPasskey(server: TestServer, userId: string): Promise<void> {
  const key = { credentialID: newKey(), publicKey: "", counter: 0, deviceType: "singleDevice", backedUp: false, transports: null, aaguid: null };
  const passkey = { ...key, id: newKey(), userId, name: "Lost", createdAt: server.now(), lastUsedAt: null };
  await server.app.database.write((manager) => manager.insert(Passkey, passkey));
}

/** A question for a passkey: its challenge, and the cookies with which the answer is given. */
export async function challenge(server: TestServer, cookie?: string): Promise<{ options: Options; cookie: string }> {
  const begun = await ask(server, "/passkey/generate-authenticate-options", cookie);
  return { options: begun.json<Options>(), cookie: [cookie, cookiesOf(begun)].filter(Boolean).join("; ") };
}

/** Signs in with a device's passkey; with a cookie, somebody who is signed in confirms that it is them. */
export async function showPasskey(server: TestServer, device: Device, faults: Faults = {}, cookie?: string): Promise<LightMyRequestResponse> {
  const asked = await challenge(server, cookie);
  return postAuth(server, "/passkey/verify-authentication", { response: device.show(asked.options, faults) }, { cookie: asked.cookie });
}
