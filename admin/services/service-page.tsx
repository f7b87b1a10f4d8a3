import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useParams } from "react-router";
import { ServicePageDocument } from "../../schema/operations.ts";
import type { ServicePageQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { Answer, NotFoundPage } from "../ui/answer.tsx";
import { Illustrative } from "../ui/illustrative.tsx";
import { TextLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { openingInWords } from "../ui/service-words.ts";
import { SummaryList } from "../ui/summary-list.tsx";
import { Sheet, Stack } from "../ui/surface.tsx";
import { LanguageName, UserText } from "../ui/text.tsx";
import { Voice } from "../ui/voice.tsx";
import { words } from "./messages.ts";
import { ServiceActs } from "./service-acts.tsx";
import { ServiceTag } from "./service-tag.tsx";
import "./services.css";

/** A service with everything that is said of it. */
export type WholeService = Extract<NonNullable<ServicePageQuery["node"]>, { eligibility: unknown }>;

/** One service: what it is, who can use it, when, where, in which languages, and how to come to it. */
export function ServicePage() {
  const { id = "" } = useParams();
  const question = useQuestion(ServicePageDocument, { id });
  return (
    <Answer of={question}>
      {({ node }) => (node && "eligibility" in node ? <LoadedService service={node} /> : <NotFoundPage />)}
    </Answer>
  );
}

function LoadedService({ service }: { service: WholeService }) {
  const intl = useIntl();
  const { organisation } = service;
  const user = (text: string | null): ReactNode =>
    text ? <UserText>{text}</UserText> : <FormattedMessage {...words.notStated} />;
  const list = (items: readonly string[]) => user(items.length > 0 ? intl.formatList(items) : null);
  return (
    <Page
      title={service.name}
      heading={<UserText>{service.name}</UserText>}
      section={organisation.name}
      back={{
        to: `organisations/${organisation.handle}`,
        label: (
          <span>
            <FormattedMessage {...words.back} values={{ name: <UserText key="name">{organisation.name}</UserText> }} />
          </span>
        ),
      }}
      above={
        <>
          <Voice voice={organisation.voice} />
          <ServiceTag status={service.status} />
          <Illustrative what={organisation.illustrative} />
        </>
      }
      lead={
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
      }
    >
      <Stack>
        <Sheet title={<FormattedMessage {...words.what} />}>
          <p className="service-what">
            <UserText>{service.description}</UserText>
          </p>
          <SummaryList
            rows={[
              row("eligibility", user(service.eligibility)),
              row("howToReach", user(service.howToReach)),
              row("cost", user(service.costNote)),
              row("programme", <Programme service={service} />),
              row("fundedBy", user(service.fundedBy)),
              row("when", <Schedule service={service} />),
              row("where", list([...places(service), ...service.areas.map((area) => area.name)])),
              row("languages", <Languages service={service} />),
              row("communities", list(service.communities.map((community) => community.label))),
              row("skills", list(service.skills.map((skill) => skill.label))),
              row("formats", list(service.accessibleFormats)),
            ]}
          />
        </Sheet>
        <ServiceActs service={service} />
      </Stack>
    </Page>
  );
}

type RowName =
  | "eligibility"
  | "howToReach"
  | "cost"
  | "programme"
  | "fundedBy"
  | "when"
  | "where"
  | "languages"
  | "communities"
  | "skills"
  | "formats";

function row(name: RowName, answer: ReactNode) {
  return { key: name, question: <FormattedMessage {...words[name]} />, answer };
}

function places(service: WholeService): string[] {
  return service.places.map((place) => [place.name, place.area.name, ...place.accessibility].filter(Boolean).join(", "));
}

function Programme({ service }: { service: WholeService }) {
  if (!service.programme) {
    return <FormattedMessage {...words.notStated} />;
  }
  return (
    <>
      <UserText>{service.programme}</UserText>
      {service.aboutProgramme && (
        <span className="second-line">
          <UserText>{service.aboutProgramme}</UserText>
        </span>
      )}
    </>
  );
}

function Schedule({ service }: { service: WholeService }) {
  const intl = useIntl();
  if (service.schedule.length === 0) {
    return <FormattedMessage {...words.notStated} />;
  }
  return (
    <>
      {service.schedule.map((opening) => (
        <span key={`${opening.day} ${opening.opens}`} className="service-line">
          <bdi>{openingInWords(intl, opening)}</bdi>
          {opening.note && (
            <span className="second-line">
              <UserText>{opening.note}</UserText>
            </span>
          )}
        </span>
      ))}
    </>
  );
}

function Languages({ service }: { service: WholeService }) {
  if (service.languages.length === 0) {
    return <FormattedMessage {...words.notStated} />;
  }
  return (
    <>
      {service.languages.map(({ language }, index) => (
        <span key={language.tag}>
          {index > 0 && " · "}
          <LanguageName language={language} />
        </span>
      ))}
    </>
  );
}
