import { FormattedMessage } from "react-intl";
import { Illustrative } from "../../ui/illustrative.tsx";
import { QuietLink } from "../../ui/link.tsx";
import { Row, Sheet } from "../../ui/surface.tsx";
import { UserText } from "../../ui/text.tsx";
import { Voice } from "../../ui/voice.tsx";
import type { BallotFacts } from "./ballot.ts";
import { words } from "./messages.ts";

/** Whom the question concerns, in their own words, and the way to the file. */
export function AboutSheet({ ballot }: { ballot: BallotFacts }) {
  const { organisation, application } = ballot;
  if (!organisation) {
    return null;
  }
  const name = <UserText key="name">{organisation.name}</UserText>;
  return (
    <Sheet title={<FormattedMessage {...words.about} values={{ name }} />}>
      {organisation.profile.purpose !== "" && (
        <p lang={organisation.profile.lang} dir="auto">
          {organisation.profile.purpose}
        </p>
      )}
      <Row>
        <Voice voice={organisation.voice} />
        <Illustrative what={organisation.illustrative} />
      </Row>
      <QuietLink to={application ? `applications/${application.id}` : `organisations/${organisation.handle}`}>
        <FormattedMessage {...words.wholeFile} />
      </QuietLink>
    </Sheet>
  );
}
