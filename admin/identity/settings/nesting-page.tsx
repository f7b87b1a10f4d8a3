import { FormattedMessage, useIntl } from "react-intl";
import { NestedNetworksDocument, NestNetworkDocument } from "../../../schema/operations.ts";
import type { NestedNetworksQuery } from "../../../schema/operations.ts";
import { useAct, useQuestion } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetwork } from "../../lib/place.ts";
import { Actions } from "../../ui/actions.tsx";
import { Answer, NotAllowedPage, NotFoundPage } from "../../ui/answer.tsx";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet, Stack } from "../../ui/surface.tsx";
import { UserText } from "../../ui/text.tsx";
import { Select } from "../../ui/text-input.tsx";
import { words as settings } from "./messages.ts";
import { nesting as words } from "./nesting-words.ts";

type Nested = NonNullable<NestedNetworksQuery["network"]>;

/** Of which larger partnership this one is a part, and which are parts of it. */
export function NestingPage() {
  const { handle } = useNetwork();
  const asked = useQuestion(NestedNetworksDocument, { handle });
  return (
    <Answer of={asked}>
      {({ network, networks }) => {
        if (!network) {
          return <NotFoundPage />;
        }
        if (!network.can.includes("setParentNetwork")) {
          return <NotAllowedPage why={<FormattedMessage {...settings.notAllowed} />} />;
        }
        return <Nesting key={network.version} network={network} others={networks.filter(({ id }) => id !== network.id)} />;
      }}
    </Answer>
  );
}

function Nesting({ network, others }: { network: Nested; others: NestedNetworksQuery["networks"] }) {
  const intl = useIntl();
  const { notify } = useNotices();
  const save = useAct(NestNetworkDocument);
  const form = useForm({ partOf: network.parent?.id ?? "" });
  const submit = async () => {
    const partOf = form.values.partOf || null;
    if (form.accept(await save.act({ network: network.id, partOf, expectedVersion: network.version }))) {
      notify(<FormattedMessage {...words.saved} />);
    }
  };
  return (
    <Page
      narrow
      title={intl.formatMessage(words.title)}
      section={intl.formatMessage(settings.title)}
      back={{ to: "settings", label: intl.formatMessage(settings.back) }}
      lead={intl.formatMessage(words.lead)}
      errors={form.errors}
    >
      <Stack>
        <Form onSubmit={() => void submit()}>
          <Select
            {...form.field("partOf")}
            label={<FormattedMessage {...words.partOf} />}
            options={[
              { value: "", label: intl.formatMessage(words.none) },
              ...others.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Actions>
            <Button busy={save.busy}>
              <FormattedMessage {...words.save} />
            </Button>
          </Actions>
        </Form>
        <Sheet title={<FormattedMessage {...words.parts} />}>
          {network.parts.length === 0 ? (
            <p>
              <FormattedMessage {...words.noParts} />
            </p>
          ) : (
            <ul>
              {network.parts.map((part) => (
                <li key={part.id}>
                  <TextLink to={`/${part.handle}/about`}>
                    <UserText>{part.name}</UserText>
                  </TextLink>
                </li>
              ))}
            </ul>
          )}
        </Sheet>
        {network.can.includes("cloneNetwork") && (
          <div>
            <LinkButton to="settings/nesting/new" kind="secondary">
              <FormattedMessage {...words.make} />
            </LinkButton>
          </div>
        )}
      </Stack>
    </Page>
  );
}
