import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { MessageDescriptor } from "react-intl";
import type { ServiceSearchQuery } from "../../schema/operations.ts";
import { words as foundWords } from "../ui/found-messages.ts";
import { Illustrative } from "../ui/illustrative.tsx";
import { TextLink } from "../ui/link.tsx";
import { MatchedSentences } from "../ui/matched-sentences.tsx";
import { LanguageName, UserText } from "../ui/text.tsx";
import { Voice } from "../ui/voice.tsx";
import { words } from "./find-messages.ts";
import { ServiceTag } from "./service-tag.tsx";
import "./services.css";

type Edge = ServiceSearchQuery["services"]["edges"][number];

/** One service that was found: what it is, who offers it, for whom, where and in which languages. */
export function FoundService({ edge: { node: service, whyMatched, distanceKm } }: { edge: Edge }) {
  const intl = useIntl();
  const { organisation } = service;
  const areas = intl.formatList(service.areas.map(({ name }) => name));
  return (
    <li className="found-service">
      <div className="row">
        {organisation && <Voice voice={organisation.voice} />}
        {distanceKm !== null && (
          <bdi className="second-line">
            <FormattedMessage {...foundWords.away} values={{ count: distanceKm }} />
          </bdi>
        )}
        <ServiceTag status={service.status} />
        {organisation && <Illustrative what={organisation.illustrative} />}
      </div>
      <h3 className="found-service-name">
        <TextLink to={`organisations/${organisation?.handle ?? ""}/services/${service.id}`}>
          <UserText>{service.name}</UserText>
        </TextLink>
      </h3>
      {organisation && (
        <p className="second-line">
          <FormattedMessage
            {...words.offeredBy}
            values={{
              name: (
                <TextLink key="name" to={`organisations/${organisation.handle}`}>
                  <UserText>{organisation.name}</UserText>
                </TextLink>
              ),
            }}
          />
        </p>
      )}
      <p>
        <UserText>{service.description}</UserText>
      </p>
      <MatchedSentences sentences={whyMatched} />
      <dl className="found-service-facts">
        <Fact label={words.who}>{service.eligibility && <UserText>{service.eligibility}</UserText>}</Fact>
        <Fact label={words.cost}>{service.costNote && <UserText>{service.costNote}</UserText>}</Fact>
        <Fact label={words.where}>{areas && <bdi>{areas}</bdi>}</Fact>
        <Fact label={words.languages}>
          {service.languages.length > 0 &&
            service.languages.map(({ language }, index) => (
              <span key={language.tag}>
                {index > 0 && " · "}
                <LanguageName language={language} />
              </span>
            ))}
        </Fact>
      </dl>
    </li>
  );
}

/** A fact, or that it is not stated. */
function Fact({ label, children }: { label: MessageDescriptor; children: ReactNode }) {
  return (
    <div>
      <dt>
        <FormattedMessage {...label} />
      </dt>
      <dd>{children || <FormattedMessage {...words.notStated} />}</dd>
    </div>
  );
}
