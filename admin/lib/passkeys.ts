import { browserSupportsWebAuthn, startAuthentication, startRegistration } from "@simplewebauthn/browser";
import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/browser";
import { post } from "./session.ts";
import { hasSteppedUp } from "./step-up.ts";
import { defineWords, type WordsDescriptor } from "./words.ts";

const words = defineWords({
  CANCELLED: { id: "passkey.cancelled", defaultMessage: "No passkey was used. Try again, or go on another way" },
  UNKNOWN: {
    id: "passkey.unknown",
    defaultMessage: "This passkey is not known here. It may have been removed. Sign in another way, then add it again",
  },
  HERE_ALREADY: { id: "passkey.already", defaultMessage: "This device holds a passkey of yours already" },
  TOO_MANY: { id: "passkey.tooMany", defaultMessage: "You have twenty passkeys. Remove one that you no longer use first" },
  CONFIRM: { id: "passkey.confirm", defaultMessage: "Confirm that it is you first. Nothing was changed yet" },
  ADDRESS: {
    id: "passkey.address",
    defaultMessage: "Passkeys do not work at this address: it must begin with https, or be localhost",
  },
  FAILED: { id: "passkey.failed", defaultMessage: "That did not work. Try again in a moment" },
});

/** How it ended: done, or the reason why not. */
export type PasskeyOutcome = "DONE" | keyof typeof words;

/** Why a passkey was not used or added, in words. */
export function passkeyWords(reason: keyof typeof words): WordsDescriptor {
  return words[reason];
}

/** Whether this browser knows what a passkey is. */
export const knowsPasskeys = browserSupportsWebAuthn;

/** What the browser or the device said when it did not go on. */
function reasonOf(error: unknown): keyof typeof words {
  const { name } = error as Error;
  if (name === "NotAllowedError" || name === "AbortError") {
    return "CANCELLED";
  }
  if (name === "SecurityError") {
    return "ADDRESS";
  }
  return name === "InvalidStateError" ? "HERE_ALREADY" : "FAILED";
}

interface Refused {
  code?: string;
  ways?: readonly string[];
}

async function ask<Options>(path: string): Promise<Options | Refused | null> {
  const response = await fetch(`/api/auth/passkey/${path}`, { credentials: "same-origin" }).catch(() => null);
  return response && ((await response.json().catch(() => null)) as Options | Refused | null);
}

function isQuestion<Options extends { challenge: string }>(answer: Options | Refused | null): answer is Options {
  return answer !== null && "challenge" in answer;
}

/** Signs in with a passkey; whoever is signed in confirms with it that it is them. */
export async function showPasskey(): Promise<PasskeyOutcome> {
  const asked = await ask<PublicKeyCredentialRequestOptionsJSON>("generate-authenticate-options");
  if (!isQuestion(asked)) {
    return "FAILED";
  }
  try {
    const response = await startAuthentication({ optionsJSON: { ...asked, userVerification: "required" } });
    const answer = await post("passkey/verify-authentication", { response });
    if (answer?.ok) {
      return "DONE";
    }
    return answer?.status === 401 ? "UNKNOWN" : "FAILED";
  } catch (error) {
    return reasonOf(error);
  }
}

async function tryToAdd(name: string): Promise<PasskeyOutcome | Refused> {
  const asked = await ask<PublicKeyCredentialCreationOptionsJSON>("generate-register-options");
  if (!isQuestion(asked)) {
    return asked ?? "FAILED";
  }
  try {
    const response = await startRegistration({ optionsJSON: asked });
    const answer = await post("passkey/verify-registration", { response, name });
    return answer?.ok ? "DONE" : ((await answer?.json().catch(() => ({}))) as Refused | undefined) ?? "FAILED";
  } catch (error) {
    return reasonOf(error);
  }
}

/** Adds a passkey of this device to the account; who has a second step is asked for it first. An empty name is made up. */
export async function addPasskey(name: string): Promise<PasskeyOutcome> {
  const outcome = await tryToAdd(name);
  if (typeof outcome === "string") {
    return outcome;
  }
  if (outcome.code !== "STEP_UP_NEEDED") {
    return outcome.code === "TOO_MANY_PASSKEYS" ? "TOO_MANY" : "FAILED";
  }
  const confirmed = await hasSteppedUp([{ code: outcome.code, message: "", ways: outcome.ways }]);
  return confirmed ? addPasskey(name) : "CONFIRM";
}
