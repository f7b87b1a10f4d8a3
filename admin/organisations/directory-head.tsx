import { FormattedMessage, useIntl } from "react-intl";
import { useLocation } from "react-router";
import { useNotices } from "../lib/notices.tsx";
import { useNetwork } from "../lib/place.ts";
import { QuietButton } from "../ui/button.tsx";
import { DownloadMenu } from "../ui/download.tsx";
import { QuietLink } from "../ui/link.tsx";
import { addressOf, filterOf, orderInGraph } from "./directory-address.ts";
import type { DirectoryOrder } from "./directory-address.ts";
import { words } from "./directory-messages.ts";
import type { DirectoryView } from "./directory-page.tsx";

/** How many were found, in which order they stand, the link to share, and the list to take away. */
export function DirectoryHead({ view }: { view: DirectoryView }) {
  const { notify } = useNotices();
  const intl = useIntl();
  const network = useNetwork();
  const copy = async () => {
    const link = window.location.href;
    try {
      await navigator.clipboard.writeText(link);
      notify(intl.formatMessage(words.copied));
    } catch {
      // No clipboard without a secure connection or permission: then the reader copies it by hand.
      notify(intl.formatMessage(words.notCopied, { link }));
    }
  };
  return (
    <>
      <h2 id="directory-count">
        <span role="status">
          <bdi>
            <FormattedMessage {...words.count} values={{ count: view.found.totalCount }} />
          </bdi>
        </span>
      </h2>
      <div className="directory-order">
        {view.search.near && <OrderLink view={view} order="distance" />}
        <OrderLink view={view} order="best" />
        <OrderLink view={view} order="name" />
        <OrderLink view={view} order="leastAsked" />
        <QuietButton onPress={() => void copy()}>
          <FormattedMessage {...words.copyLink} />
        </QuietButton>
      </div>
      <DownloadMenu
        list="organisations"
        variables={{ filter: filterOf(view.search, network.id), orderBy: orderInGraph[view.search.order] }}
        count={view.found.totalCount}
        ofOrganisations
      />
    </>
  );
}

const orderWords = { best: words.bestFirst, name: words.byName, distance: words.nearestFirst, leastAsked: words.leastAskedFirst };

function OrderLink({ view, order }: { view: DirectoryView; order: DirectoryOrder }) {
  const { pathname } = useLocation();
  const label = <FormattedMessage {...orderWords[order]} />;
  if (view.search.order === order) {
    return <span className="directory-order-now">{label}</span>;
  }
  const query = addressOf({ ...view.search, order }).toString();
  return <QuietLink to={query === "" ? pathname : `${pathname}?${query}`}>{label}</QuietLink>;
}
