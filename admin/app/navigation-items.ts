import type { IntlShape, MessageDescriptor } from "react-intl";
import type { CurrentNetwork } from "../lib/place.ts";
import type { CurrentViewer, ViewerOrganisation } from "../lib/session.ts";
import type { NavigationItem } from "../ui/navigation.tsx";
import { words } from "./messages.ts";
import { worksForCommittee } from "./viewer.ts";

/** How many things wait, for the pills. */
export interface WaitingCounts {
  applications: number;
  ballots: number;
}

interface Place {
  path: string;
  label: MessageDescriptor;
  count?: number;
}

const signedOut: readonly Place[] = [
  { path: "directory", label: words.directory },
  { path: "researchers", label: words.researchers },
  { path: "apply", label: words.apply },
  { path: "decisions", label: words.decisions },
  { path: "about", label: words.about },
];

function committeePlaces(viewer: CurrentViewer, counts: WaitingCounts): Place[] {
  return [
    { path: "my-work", label: words.myWork, count: viewer.taskCount },
    { path: "applications", label: words.applications, count: counts.applications },
    { path: "ballots", label: words.ballots, count: counts.ballots },
    { path: "members", label: words.members },
    { path: "directory", label: words.directory },
    { path: "researchers", label: words.researchers },
    { path: "settings", label: words.settings },
  ];
}

function ownPlace(organisation: ViewerOrganisation | undefined): Place {
  if (organisation?.isMember) {
    return { path: `organisations/${organisation.handle}`, label: words.ourPage };
  }
  if (organisation?.application) {
    return { path: `apply/${organisation.application.id}`, label: words.myApplication };
  }
  return organisation
    ? { path: `organisations/${organisation.handle}`, label: words.ourPage }
    : { path: "apply", label: words.apply };
}

function takingPartPlaces(viewer: CurrentViewer): Place[] {
  const own = viewer.organisations.find((one) => one.application && !one.isMember) ?? viewer.organisations[0];
  return [
    { path: "my-work", label: words.myWork, count: viewer.taskCount },
    ownPlace(own),
    { path: "directory", label: words.directory },
    { path: "members", label: words.members },
    { path: "researchers", label: words.researchers },
    // Whoever looks after records and words without a seat on the committee finds them there.
    ...(viewer.roles.some((held) => held.role === "DATA_STEWARD") ? [{ path: "settings", label: words.settings }] : []),
  ];
}

function placesFor(viewer: CurrentViewer | null, network: CurrentNetwork, counts: WaitingCounts): readonly Place[] {
  if (viewer === null) {
    return signedOut;
  }
  return worksForCommittee(viewer, network.id) ? committeePlaces(viewer, counts) : takingPartPlaces(viewer);
}

/** The navigation of this reader: what they work with first, then what they look things up in. */
export function navigationItems(
  intl: IntlShape,
  viewer: CurrentViewer | null,
  network: CurrentNetwork,
  counts: WaitingCounts,
): NavigationItem[] {
  return placesFor(viewer, network, counts).map(({ path, label, count }) => ({
    to: `/${network.handle}/${path}`,
    label: intl.formatMessage(label),
    count,
  }));
}
