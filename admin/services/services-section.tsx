import { FormattedMessage } from "react-intl";
import { useSearchParams } from "react-router";
import { ServicesOfOrganisationDocument } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { FurtherLinks } from "../ui/further-links.tsx";
import { TextLink } from "../ui/link.tsx";
import { Sheet } from "../ui/surface.tsx";
import { UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";
import { ServiceTag } from "./service-tag.tsx";
import "./services.css";

/** The services on an organisation's page: what someone can be referred to, or come to. */
export function ServicesSection({ handle, asPublic }: { handle: string; asPublic: boolean }) {
  const [parameters] = useSearchParams();
  const after = parameters.get("services");
  const question = useQuestion(ServicesOfOrganisationDocument, { handle, after }, { asPublic });
  const organisation = question.data?.organisation;
  if (!organisation) {
    return null;
  }
  const services = organisation.services.edges.map((edge) => edge.node);
  return (
    <Sheet
      title={<FormattedMessage {...words.title} />}
      action={
        organisation.can.includes("offerService") && (
          <TextLink to={`organisations/${handle}/services/add`}>
            <FormattedMessage {...words.add} />
          </TextLink>
        )
      }
    >
      {services.length === 0 && (
        <p>
          <FormattedMessage {...words.none} />
        </p>
      )}
      <ul className="service-rows">
        {services.map((service) => (
          <li key={service.id} className="service-row">
            <TextLink to={`organisations/${handle}/services/${service.id}`} className="service-name">
              <UserText>{service.name}</UserText>
            </TextLink>
            <p>
              <UserText>{service.description}</UserText>
            </p>
            <ServiceTag status={service.status} />
          </li>
        ))}
      </ul>
      <FurtherLinks parameter="services" page={organisation.services.pageInfo} />
    </Sheet>
  );
}
