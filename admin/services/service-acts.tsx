import { FormattedMessage, useIntl } from "react-intl";
import { CloseServiceDocument } from "../../schema/operations.ts";
import type { ServiceStatus } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { useNotices } from "../lib/notices.tsx";
import { Button, LinkButton } from "../ui/button.tsx";
import { QuietLink } from "../ui/link.tsx";
import { statusWords } from "../ui/service-words.ts";
import { Sheet } from "../ui/surface.tsx";
import { Naming } from "../ui/text.tsx";
import { words } from "./messages.ts";
import type { WholeService } from "./service-page.tsx";

/** What those who keep the page can do with a service: change it, close it for a while, open it again, end it. */
export function ServiceActs({ service }: { service: WholeService }) {
  const intl = useIntl();
  const { notify } = useNotices();
  const closing = useAct(CloseServiceDocument);
  const show = async (status: ServiceStatus, version: number, former: ServiceStatus | null) => {
    const { payload, problems, failure } = await closing.act({ service: service.id, status, expectedVersion: version });
    if (!payload?.service) {
      notify(intl.formatMessage(words.notDone, { reason: problems[0]?.message ?? failure?.message ?? "" }));
      return;
    }
    const next = payload.service.version;
    notify(
      <Naming words={words.statusChanged} names={{ name: service.name, status: intl.formatMessage(statusWords[status]) }} />,
      former === null ? undefined : () => void show(former, next, null),
    );
  };
  if (!service.organisation.can.includes("offerService")) {
    return null;
  }
  const to = (status: ServiceStatus) => () => void show(status, service.version, service.status);
  return (
    <Sheet title={<FormattedMessage {...words.actsTitle} />}>
      <div className="row">
        <LinkButton to={`organisations/${service.organisation.handle}/change/services/${service.id}`} small>
          <FormattedMessage {...words.change} />
        </LinkButton>
        {service.status === "ACTIVE" ? (
          <Button kind="secondary" small busy={closing.busy} onPress={to("TEMPORARILY_CLOSED")}>
            <FormattedMessage {...words.closeNow} />
          </Button>
        ) : (
          <Button kind="secondary" small busy={closing.busy} onPress={to("ACTIVE")}>
            <FormattedMessage {...words.reopen} />
          </Button>
        )}
        {service.status !== "DEFUNCT" && (
          <Button kind="secondary" small busy={closing.busy} onPress={to("DEFUNCT")}>
            <FormattedMessage {...words.stop} />
          </Button>
        )}
        <QuietLink to={`organisations/${service.organisation.handle}/services/${service.id}/history`}>
          <FormattedMessage {...words.history} />
        </QuietLink>
      </div>
    </Sheet>
  );
}
