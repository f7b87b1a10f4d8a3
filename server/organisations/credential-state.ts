import { defaultSettings, settingsOf } from "../identity/network-settings.ts";
import type { Network } from "../identity/network.entity.ts";
import { addDays } from "../platform/calendar.ts";
import { type Credential, CredentialState } from "./credential.entity.ts";

/** The days of a credential. */
type CredentialDays = Pick<Credential, "startsOn" | "endsOn">;

/** From how many days before its end a credential shows as running out: the longest of the organisation's networks'. */
export function warningDaysOf(networks: readonly Pick<Network, "ownSettings">[]): number {
  const settings = networks.length === 0 ? [defaultSettings] : networks.map(settingsOf);
  return Math.max(...settings.map((one) => one.credentialExpiringDays));
}

/** Where a credential stands on a day. The last day is itself included: what ends today is in force today. */
export function credentialStateOn(credential: CredentialDays, warningDays: number, today: string): CredentialState {
  const { startsOn, endsOn } = credential;
  if (startsOn !== null && startsOn > today) {
    return CredentialState.UPCOMING;
  }
  if (endsOn === null) {
    return CredentialState.CURRENT;
  }
  if (endsOn < today) {
    return CredentialState.EXPIRED;
  }
  return endsOn <= addDays(today, warningDays) ? CredentialState.EXPIRING : CredentialState.CURRENT;
}

/** Whether a credential is in force on a day. */
export function isInForce(credential: CredentialDays, today: string): boolean {
  const { startsOn, endsOn } = credential;
  return (startsOn === null || startsOn <= today) && (endsOn === null || endsOn >= today);
}

/** Whether another credential of the same kind takes over: it is there, and ends later or never. */
export function isFollowed<Row extends CredentialDays & Pick<Credential, "id" | "kind">>(one: Row, all: readonly Row[]): boolean {
  return all.some(
    (other) =>
      other.id !== one.id && other.kind === one.kind && one.endsOn !== null && (other.endsOn === null || other.endsOn > one.endsOn),
  );
}
