import { createContext, use } from "react";

/** One committee seat as the header needs it: its voice colours a thread of the band. */
export interface HeaderSeat {
  id: string;
  voice: string;
}

/** The partnership whose pages are open. */
export interface CurrentNetwork {
  id: string;
  handle: string;
  name: string;
  purpose: string | null;
  demonstration: "NONE" | "PARTLY" | "WHOLLY";
  /** What the viewer may do with the network now: names of mutations. */
  can: readonly string[];
  committees: readonly { id: string; name: string; seats: readonly HeaderSeat[] }[];
}

/** Given by the shell; slices read it with `useNetwork`. */
export const NetworkContext = createContext<CurrentNetwork | null>(null);

/** The partnership of the page. Every screen of a slice lies under one. */
export function useNetwork(): CurrentNetwork {
  const network = use(NetworkContext);
  if (network === null) {
    throw new Error("useNetwork outside a network's pages");
  }
  return network;
}

/** The partnership of the page if there is one (the sign-in page of an empty installation has none). */
export function useOptionalNetwork(): CurrentNetwork | null {
  return use(NetworkContext);
}

/** An address inside the partnership's pages: "directory" → "/west-midlands/directory". Absolute ones stay. */
export function useNetworkPath(): (path: string) => string {
  const network = use(NetworkContext);
  return (path) => (path.startsWith("/") || network === null ? path : `/${network.handle}/${path}`);
}

/** The `state` of a link that stays on the page but is read from its top: the next rows of a list. */
export const fromTheTop = { top: true };
