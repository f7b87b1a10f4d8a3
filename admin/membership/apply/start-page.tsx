import { useState } from "react";
import { useNavigate } from "react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { ApplyRegisterDocument, ApplyStartDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { fieldId, useForm } from "../../lib/form.ts";
import { useLanguage } from "../../lib/locale.tsx";
import { useNetwork, useNetworkPath } from "../../lib/place.ts";
import type { FieldError } from "../../lib/problems.ts";
import { useViewer } from "../../lib/session.ts";
import { Actions } from "../../ui/actions.tsx";
import { SignInNeededPage } from "../../ui/answer.tsx";
import { Button } from "../../ui/button.tsx";
import { Radios } from "../../ui/choices.tsx";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { AlikePage } from "./alike-page.tsx";
import type { Alike } from "./alike-page.tsx";
import { givenFaults, GivenFields, givenOf, nothingGiven, WhoseField } from "./given-fields.tsx";
import { givenWords } from "./given-words.ts";
import { words } from "./messages.ts";
import { applicantKinds } from "./applicant-kinds.ts";

/** The first question, which registers the group; likely duplicates are shown before anything is made twice. */
export function ApplyStartPage() {
  const intl = useIntl();
  const viewer = useViewer();
  const network = useNetwork();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const register = useAct(ApplyRegisterDocument);
  const begin = useAct(ApplyStartDocument);
  const [alike, setAlike] = useState<Alike | null>(null);
  const { language } = useLanguage();
  const form = useForm({ name: "", kind: "", whose: "", ...nothingGiven, answersLang: language.tag as string });
  const isBroker = viewer?.roles.some(({ role }) => role === "BROKER") ?? false;
  const isAsked = !isBroker && (viewer?.roles.some(({ role, networkId }) => role === "SECRETARY" && networkId === network.id) ?? false);
  const forOthers = isBroker || (isAsked && form.values.whose === "others");
  const name = form.values.name.trim();
  if (viewer === null) {
    return <SignInNeededPage />;
  }

  const goOn = async (overrideToken?: string) => {
    const chosen = applicantKinds.find((one) => one.value === form.values.kind) ?? applicantKinds[0];
    const { kind, voice } = chosen;
    const input = { name, kind, voice, purpose: "", lang: forOthers ? form.values.answersLang : language.tag, areas: [], forOthers };
    const registered = await register.act({ input, overrideToken });
    const found = registered.problems.find((problem) => "candidates" in problem);
    if (found && overrideToken === undefined) {
      setAlike({ name, ...(found as Omit<Alike, "name">) });
      return;
    }
    const organisation = registered.payload?.organisation?.id;
    if (!form.accept(registered) || organisation === undefined) {
      setAlike(null);
      return;
    }
    const begun = await begin.act({
      organisation,
      committee: network.committees[0]?.id ?? "",
      given: forOthers ? givenOf(form.values) : null,
    });
    if (form.accept(begun)) {
      await navigate(path(`apply/${begun.payload?.application?.id}`), { replace: true });
    }
  };

  const submit = () => {
    const found: FieldError[] = [];
    if (name === "") {
      found.push({ field: "name", message: intl.formatMessage(words.nameMissing) });
    }
    if (form.values.kind === "") {
      found.push({ field: "kind", message: intl.formatMessage(words.voiceMissing) });
    }
    if (isAsked && form.values.whose === "") {
      found.push({ field: "whose", message: intl.formatMessage(givenWords.whoseMissing) });
    }
    if (form.check([...found, ...(forOthers ? givenFaults(form.values, intl) : [])])) {
      void goOn();
    }
  };

  if (alike !== null) {
    return (
      <AlikePage
        alike={alike}
        busy={register.busy || begin.busy}
        onNone={() => void goOn(alike.overrideToken ?? undefined)}
        onBack={() => setAlike(null)}
      />
    );
  }
  return (
    <Page
      narrow
      title={intl.formatMessage(words.startTitle)}
      section={intl.formatMessage(words.section)}
      back={{ to: "apply", label: intl.formatMessage(words.back) }}
      lead={intl.formatMessage(words.startLead)}
      errors={form.errors}
    >
      <Form onSubmit={submit}>
        <TextInput
          {...form.field("name")}
          label={intl.formatMessage(words.name)}
          hint={intl.formatMessage(words.nameHint)}
          spellCheck={false}
          autoComplete="organization"
        />
        <Radios
          id={fieldId("kind")}
          label={intl.formatMessage(words.voice)}
          value={form.values.kind}
          onChange={(kind) => form.set("kind", kind)}
          error={form.errorOf("kind")}
          choices={applicantKinds.map((one) => ({ value: one.value, label: intl.formatMessage(one.words) }))}
        />
        {isAsked && <WhoseField form={form} />}
        {forOthers && <GivenFields form={form} />}
        <Actions>
          <Button busy={register.busy || begin.busy}>
            <FormattedMessage {...words.continueOn} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
