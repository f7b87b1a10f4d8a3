import { useQueryClient } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import { Navigate, useParams } from "react-router";
import {
  ShellCountsDocument,
  ShellNetworkDocument,
  ShellNetworksDocument,
  ShellViewerDocument,
} from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { today } from "../lib/dates.ts";
import { NetworkContext } from "../lib/place.ts";
import type { CurrentNetwork } from "../lib/place.ts";
import { ViewerContext } from "../lib/session.ts";
import type { CurrentViewer } from "../lib/session.ts";
import { FailurePage, Loading, NotFoundPage } from "../ui/answer.tsx";
import { Page } from "../ui/page.tsx";
import { BareFrame, Frame } from "./frame.tsx";
import { words } from "./messages.ts";
import { useKeptLanguage } from "./use-kept-language.ts";
import { viewerFrom, worksForCommittee } from "./viewer.ts";

/** Before it is known where one is. */
function Arriving() {
  return (
    <BareFrame>
      <Loading />
    </BareFrame>
  );
}

/** Finds the partnership of the address and who is signed in, then draws the frame round the screen. */
export function Shell() {
  const { network: handle = "" } = useParams();
  const client = useQueryClient();
  const network = useQuestion(ShellNetworkDocument, { handle, on: today() });
  const found: CurrentNetwork | null = network.data?.network ?? null;
  const viewer = useQuestion(
    ShellViewerDocument,
    { network: found?.id ?? null },
    { enabled: found !== null, keepFormer: true },
  );
  const error = network.error ?? viewer.error;
  if (error) {
    return (
      <BareFrame>
        <FailurePage error={error} onRetry={() => void client.resetQueries()} />
      </BareFrame>
    );
  }
  if (network.data && found === null) {
    return (
      <BareFrame>
        <NotFoundPage />
      </BareFrame>
    );
  }
  if (found === null || viewer.data === undefined) {
    return <Arriving />;
  }
  const person = viewer.data.viewer ? viewerFrom(viewer.data.viewer) : null;
  return (
    <NetworkContext value={found}>
      <ViewerContext value={person}>
        <FrameWithCounts network={found} viewer={person} />
      </ViewerContext>
    </NetworkContext>
  );
}

function FrameWithCounts({ network, viewer }: { network: CurrentNetwork; viewer: CurrentViewer | null }) {
  useKeptLanguage(viewer);
  const onCommittee = viewer !== null && worksForCommittee(viewer, network.id);
  const counts = useQuestion(ShellCountsDocument, { handle: network.handle }, { enabled: onCommittee });
  const waiting = counts.data?.network;
  return (
    <Frame
      network={network}
      viewer={viewer}
      counts={{
        applications: waiting?.applicationsWaiting ?? 0,
        ballots: (waiting?.committees ?? []).reduce((sum, committee) => sum + committee.ballots.totalCount, 0),
      }}
    />
  );
}

/** The address "/": the reader's own partnership, otherwise the first one that is not wholly invented. */
export function Home() {
  const intl = useIntl();
  const client = useQueryClient();
  const networks = useQuestion(ShellNetworksDocument, {});
  const viewer = useQuestion(ShellViewerDocument, { network: null });
  const error = networks.error ?? viewer.error;
  if (error) {
    return (
      <BareFrame>
        <FailurePage error={error} onRetry={() => void client.resetQueries()} />
      </BareFrame>
    );
  }
  if (!networks.data || !viewer.data) {
    return <Arriving />;
  }
  const person = viewer.data.viewer;
  const all = networks.data.networks;
  const applied = person?.organisations.map(({ organisation }) => organisation.application?.committee.network);
  const own =
    person?.networks[0] ??
    applied?.find((network) => network !== undefined) ??
    all.find((network) => network.demonstration !== "WHOLLY") ??
    all[0];
  if (own) {
    return <Navigate to={`/${own.handle}/${person ? "my-work" : "directory"}`} replace />;
  }
  return (
    <BareFrame>
      <Page title={intl.formatMessage(words.noNetworkTitle)} lead={intl.formatMessage(words.noNetworkLead)} />
    </BareFrame>
  );
}
