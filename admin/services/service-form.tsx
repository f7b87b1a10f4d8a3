import { useState } from "react";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import {
  ChangeServiceDocument,
  OfferServiceDocument,
  ServicePageDocument,
  ServicesOfOrganisationDocument,
} from "../../schema/operations.ts";
import { useAct, useQuestion } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import type { FieldError } from "../lib/problems.ts";
import { Actions } from "../ui/actions.tsx";
import { Answer, NotAllowedPage, NotFoundPage } from "../ui/answer.tsx";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { QuietLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import type { PageProps } from "../ui/page.tsx";
import { Naming, UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";
import { words as openingWords } from "./opening-messages.ts";
import { ServiceFields } from "./service-fields.tsx";
import { emptyService, inputOf, typedService } from "./service-values.ts";
import type { TypedService } from "./service-values.ts";
import { faultsOf, isEmptyOpening } from "./typed-openings.ts";

/** The fields of a time, by what problems call them. */
const rows = { list: "schedule", fields: { day: "day", opens: "opens", closes: "closes", note: "note" } };

interface Offering {
  id: string;
  handle: string;
  name: string;
  can: readonly string[];
}

/** Adds a service to the organisation of the address. */
export function AddServicePage() {
  const { handle = "" } = useParams();
  const intl = useIntl();
  const { notify } = useNotices();
  const question = useQuestion(ServicesOfOrganisationDocument, { handle });
  const offering = useAct(OfferServiceDocument);
  const form = useForm(emptyService, rows);
  const leave = useLeave(handle);
  return (
    <Answer of={question}>
      {({ organisation }) => {
        if (!organisation) {
          return <NotFoundPage />;
        }
        const save = async () => {
          const input = inputOf(form.values);
          if (form.accept(await offering.act({ organisation: organisation.id, input }))) {
            notify(<Naming words={words.added} names={{ name: input.name }} />);
            await leave();
          }
        };
        return (
          <ServiceFrame
            organisation={organisation}
            title={intl.formatMessage(words.addTitle)}
            form={form}
            busy={offering.busy}
            onSave={() => void save()}
          />
        );
      }}
    </Answer>
  );
}

/** Changes the service of the address. */
export function ChangeServicePage() {
  const { id = "" } = useParams();
  const question = useQuestion(ServicePageDocument, { id });
  return (
    <Answer of={question}>
      {({ node }) => (node && "eligibility" in node ? <ChangeForm service={node} /> : <NotFoundPage />)}
    </Answer>
  );
}

type ChangedService = Parameters<typeof typedService>[0] & { id: string; version: number; organisation: Offering };

function ChangeForm({ service }: { service: ChangedService }) {
  const { notify } = useNotices();
  const changing = useAct(ChangeServiceDocument);
  const former = typedService(service);
  const form = useForm(former, rows);
  const leave = useLeave(service.organisation.handle);
  const [version, setVersion] = useState(service.version);
  const write = (typed: TypedService, expectedVersion: number) =>
    changing.act({ service: service.id, input: inputOf(typed), expectedVersion });
  const save = async () => {
    const outcome = await write(form.values, version);
    // Somebody else saved first: the form says so, and saving again goes on from the newer version.
    const newer = outcome.problems.find((problem) => "currentVersion" in problem);
    if (newer && "currentVersion" in newer) {
      setVersion(Number(newer.currentVersion));
    }
    if (form.accept(outcome) && outcome.payload?.service) {
      const next = outcome.payload.service.version;
      notify(<Naming words={words.changed} names={{ name: form.values.name }} />, () => void write(former, next));
      await leave();
    }
  };
  return (
    <ServiceFrame
      organisation={service.organisation}
      title={{ words: words.changeTitle, names: { name: service.name } }}
      form={form}
      busy={changing.busy}
      onSave={() => void save()}
    />
  );
}

function useLeave(handle: string): () => Promise<void> {
  const navigate = useNavigate();
  const path = useNetworkPath();
  return async () => {
    await navigate(path(`organisations/${handle}`));
  };
}

interface ServiceFrameProps {
  organisation: Offering;
  title: PageProps["title"];
  form: ReturnType<typeof useForm<TypedService>>;
  busy: boolean;
  onSave(): void;
}

function ServiceFrame({ organisation, title, form, busy, onSave }: ServiceFrameProps): ReactNode {
  const intl = useIntl();
  if (!organisation.can.includes("offerService")) {
    return <NotAllowedPage why={<FormattedMessage {...words.mayNot} />} />;
  }
  const back = `organisations/${organisation.handle}`;
  const faults = (): FieldError[] => [
    ...(["name", "description"] as const)
      .filter((field) => form.values[field].trim() === "")
      .map((field) => ({ field, message: intl.formatMessage(words[`${field}Missing`]) })),
    ...form.values.schedule.flatMap((opening, index) =>
      faultsOf(opening).map(([field, fault]) => ({
        field: `${field}-${index}`,
        message: intl.formatMessage(openingWords[fault], { number: index + 1 }),
      })),
    ),
  ];
  const send = () => {
    if (form.check(faults())) {
      // What is refused is named by its place among those that were sent.
      form.set("schedule", form.values.schedule.filter((opening) => !isEmptyOpening(opening)));
      onSave();
    }
  };
  return (
    <Page
      title={title}
      section={organisation.name}
      errors={form.errors}
      back={{
        to: back,
        label: (
          <span>
            <FormattedMessage {...words.back} values={{ name: <UserText key="name">{organisation.name}</UserText> }} />
          </span>
        ),
      }}
      narrow
    >
      <Form onSubmit={send}>
        <ServiceFields form={form} />
        <Actions>
          <Button busy={busy}>
            <FormattedMessage {...words.save} />
          </Button>
          <QuietLink to={back}>
            <FormattedMessage {...words.cancel} />
          </QuietLink>
        </Actions>
      </Form>
    </Page>
  );
}
