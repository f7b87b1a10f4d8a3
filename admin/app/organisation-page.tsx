import { CapacityAside } from "../introductions/capacity-aside.tsx";
import { AskedAside } from "../introductions/asked-aside.tsx";
import { OrganisationPage } from "../organisations/organisation-page.tsx";
import { LinksSection } from "../partnerships/links-section.tsx";
import { ServicesSection } from "../services/services-section.tsx";

const sections = [LinksSection, ServicesSection];
const asides = [CapacityAside, AskedAside];

/** An organisation's page with what other slices know of it. Slices meet here and nowhere else. */
export function WholeOrganisationPage() {
  return <OrganisationPage sections={sections} asides={asides} />;
}
