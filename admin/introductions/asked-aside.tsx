import { FormattedMessage } from "react-intl";
import { useSearchParams } from "react-router";
import { AskedOfOrganisationDocument } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { DownloadMenu } from "../ui/download.tsx";
import { FurtherLinks } from "../ui/further-links.tsx";
import { TextLink } from "../ui/link.tsx";
import { Sheet } from "../ui/surface.tsx";
import { Day, UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";
import { RequestTag } from "./request-tag.tsx";
import "./introductions.css";

/** Who asks this organisation to be put in touch; empty for everybody but those who keep its page. */
export function AskedAside({ handle, asPublic }: { handle: string; asPublic: boolean }) {
  const [parameters] = useSearchParams();
  const after = parameters.get("requests");
  const question = useQuestion(AskedOfOrganisationDocument, { handle, after }, { asPublic });
  const organisation = question.data?.organisation;
  const requests = organisation?.introductions.edges.map((edge) => edge.node) ?? [];
  if (!organisation || requests.length === 0) {
    return null;
  }
  return (
    <Sheet title={<FormattedMessage {...words.asked} />} note={<FormattedMessage {...words.askedNote} />}>
      <ul className="request-rows">
        {requests.map((request) => (
          <li key={request.id}>
            <TextLink to={`introductions/${request.id}`}>
              {request.onBehalfOf ? (
                <FormattedMessage
                  {...words.askedBy}
                  values={{
                    name: <UserText key="name">{request.from.displayName}</UserText>,
                    organisation: <UserText key="organisation">{request.onBehalfOf.name}</UserText>,
                  }}
                />
              ) : (
                <UserText>{request.from.displayName}</UserText>
              )}
            </TextLink>
            <div className="row">
              <RequestTag state={request.state} />
              {request.state === "WITH_COMMUNITY" && request.answerBy && (
                <span className="second-line">
                  <FormattedMessage {...words.answerBy} values={{ date: <Day key="date" on={request.answerBy} /> }} />
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
      <FurtherLinks parameter="requests" page={organisation.introductions.pageInfo} />
      <DownloadMenu list="asked" variables={{ organisation: organisation.id }} count={organisation.introductions.totalCount} />
    </Sheet>
  );
}
