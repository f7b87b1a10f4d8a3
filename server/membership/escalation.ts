import type { Application } from "./application.entity.ts";

/** Which committees work on a file: the one it was sent to, and the one above to which it was passed on. */

/** Where an application is decided. */
export interface DecidingPlace {
  committeeId: string;
  networkId: string;
}

/** The committee that decides now: its own, or the one to which it was passed on because too many stepped back. */
export function decidingPlace(application: Application): DecidingPlace {
  return {
    committeeId: application.escalatedToId ?? application.committeeId,
    networkId: application.escalatedNetworkId ?? application.networkId,
  };
}

/** Keys of the networks whose committees know of the file. */
export function networksOfFile(application: Application): string[] {
  return [application.networkId, application.escalatedNetworkId].filter((id) => id !== null);
}
