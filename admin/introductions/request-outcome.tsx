import { FormattedMessage } from "react-intl";
import { TextLink } from "../ui/link.tsx";
import { Sheet } from "../ui/surface.tsx";
import { UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";
import type { WholeRequest } from "./request-page.tsx";

/** What became of a request, and the ways to reach each other once it was accepted. */
export function RequestOutcome({ request, mine }: { request: WholeRequest; mine: boolean }) {
  switch (request.state) {
    case "ACCEPTED":
      return <Accepted request={request} mine={mine} />;
    case "DECLINED":
      return mine ? (
        <Sheet title={<FormattedMessage {...words.theyAnswered} />}>
          <p>
            <FormattedMessage {...words.declinedPlain} />
          </p>
        </Sheet>
      ) : null;
    case "EXPIRED":
      return mine ? (
        <Sheet title={<FormattedMessage {...words.theyAnswered} />}>
          <p>
            <FormattedMessage {...words.expiredPlain} />
          </p>
        </Sheet>
      ) : null;
    default:
      return null;
  }
}

function Accepted({ request, mine }: { request: WholeRequest; mine: boolean }) {
  return (
    <>
      <Sheet title={<FormattedMessage {...(mine ? words.theyAnswered : words.answerTitle)} />}>
        {request.response ? (
          <p className="request-words" dir="auto">
            {request.response}
          </p>
        ) : (
          <p>
            <FormattedMessage {...(mine ? words.noNote : words.youAccepted)} />
          </p>
        )}
      </Sheet>
      {mine && request.contacts.length > 0 && (
        <Sheet title={<FormattedMessage {...words.theirContacts} />}>
          <ul className="request-rows">
            {request.contacts.map((contact) => (
              <li key={`${contact.channel} ${contact.value}`}>
                <bdi>{contact.value}</bdi>
                <span className="second-line">
                  <UserText>{[contact.channel, contact.name, contact.role].filter(Boolean).join(", ")}</UserText>
                </span>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
      {!mine && request.fromContact && (
        <Sheet title={<FormattedMessage {...words.askersContact} />}>
          <p>
            <TextLink to={`mailto:${request.fromContact}`}>
              <bdi>{request.fromContact}</bdi>
            </TextLink>
          </p>
        </Sheet>
      )}
    </>
  );
}
