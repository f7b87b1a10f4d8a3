import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { CheckPartDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNetworkPath } from "../../lib/place.ts";
import { Actions } from "../../ui/actions.tsx";
import { NotFoundPage } from "../../ui/answer.tsx";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { QuietLink, TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { Knots } from "../../ui/steps.tsx";
import { Sheet } from "../../ui/surface.tsx";
import "../membership.css";
import { partQuestions, words } from "./messages.ts";
import { PartContent } from "./part-content.tsx";
import { changeAddress, checkOf, nextPart, pagesOfParts, RenewalAnswer } from "./renewal.tsx";
import type { PageOfPart, RenewalFacts } from "./renewal.tsx";

/** One part of the page: what it says now, and whether that is still right. */
export function RenewalPartPage() {
  const { part: slug = "" } = useParams();
  const page = pagesOfParts.find((one) => one.slug === slug);
  return (
    <RenewalAnswer toDo>{(facts) => (page ? <Part key={slug} facts={facts} page={page} /> : <NotFoundPage />)}</RenewalAnswer>
  );
}

function Part({ facts, page }: { facts: RenewalFacts; page: PageOfPart }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const form = useForm({});
  const check = useAct(CheckPartDocument);
  const address = `members/${facts.id}/renewal`;
  const still = async () => {
    if (form.accept(await check.act({ membership: facts.id, part: page.part }))) {
      const next = nextPart(facts, page.part);
      await navigate(path(next && next.part !== page.part ? `${address}/${next.slug}` : address));
    }
  };
  const index = pagesOfParts.indexOf(page);
  const states = pagesOfParts.map(({ part }, at) => (at === index ? "now" : checkOf(facts, part) ? "done" : "to-come"));
  const done = pagesOfParts.filter(({ part }) => checkOf(facts, part)).length;
  return (
    <Page
      narrow
      title={intl.formatMessage(partQuestions[page.part])}
      section={facts.organisation.name}
      back={{ to: address, label: <FormattedMessage {...words.back} /> }}
      above={
        <div>
          <bdi>
            <FormattedMessage {...words.partOf} values={{ number: index + 1, all: states.length, done }} />
          </bdi>
          <Knots states={states} />
        </div>
      }
      errors={form.errors}
    >
      <Form onSubmit={() => void still()}>
        <Sheet
          title={<FormattedMessage {...words.parts} />}
          action={
            <TextLink to={changeAddress(facts, page.slug)}>
              <FormattedMessage {...(page.part === "SKILLS" ? words.addSkill : words.change)} />
            </TextLink>
          }
        >
          <PartContent facts={facts} part={page.part} />
        </Sheet>
        <Actions>
          <Button busy={check.busy} wideOnPhone>
            <FormattedMessage {...words.still} />
          </Button>
          <QuietLink to={address}>
            <FormattedMessage {...words.later} />
          </QuietLink>
        </Actions>
      </Form>
    </Page>
  );
}
