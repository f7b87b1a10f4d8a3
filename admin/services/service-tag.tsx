import { FormattedMessage } from "react-intl";
import type { ServiceStatus } from "../../schema/operations.ts";
import { Tag } from "../ui/tag.tsx";
import type { TagKind } from "../ui/tag.tsx";
import { statusWords } from "../ui/service-words.ts";

const kinds: Record<ServiceStatus, TagKind> = {
  ACTIVE: "done",
  INACTIVE: "closed",
  DEFUNCT: "closed",
  TEMPORARILY_CLOSED: "waiting",
};

/** Whether a service can be used now. */
export function ServiceTag({ status }: { status: ServiceStatus }) {
  return (
    <Tag kind={kinds[status]}>
      <FormattedMessage {...statusWords[status]} />
    </Tag>
  );
}
