import { useState } from "react";
import { useNavigate } from "react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { ApplyNumberDocument, ApplyRegisterDocument, ApplyStartDocument } from "../../../schema/operations.ts";
import type { OrganisationInput } from "../../../schema/operations.ts";
import { call, CallFailure } from "../../lib/call.ts";
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
import { NumberPage } from "./number-page.tsx";
import type { RegisterSays } from "./number-page.tsx";
import { numberWords } from "./number-words.ts";
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
  const [says, setSays] = useState<RegisterSays | null>(null);
  const [ours, setOurs] = useState<RegisterSays | null>(null);
  const [looking, setLooking] = useState(false);
  const { language } = useLanguage();
  const form = useForm({ name: "", number: "", kind: "", whose: "", ...nothingGiven, answersLang: language.tag as string });
  const isBroker = viewer?.roles.some(({ role }) => role === "BROKER") ?? false;
  const isAsked = !isBroker && (viewer?.roles.some(({ role, networkId }) => role === "SECRETARY" && networkId === network.id) ?? false);
  const forOthers = isBroker || (isAsked && form.values.whose === "others");
  const name = form.values.name.trim();
  const number = form.values.number.trim();
  if (viewer === null) {
    return <SignInNeededPage />;
  }

  const goOn = async (confirmed: RegisterSays | null, overrideToken?: string): Promise<void> => {
    const { kind, voice } = applicantKinds.find((one) => one.value === form.values.kind) ?? applicantKinds[0];
    const lang = forOthers ? form.values.answersLang : language.tag;
    const input = { kind, voice, lang, purpose: "", areas: [], forOthers, ...namesOf(name, confirmed) };
    const registered = await register.act({ input, overrideToken });
    const found = registered.problems.find((problem) => "candidates" in problem) as Omit<Alike, "name"> | undefined;
    if (found && overrideToken === undefined) {
      // The entry of the register itself is the same organisation: they have just said so.
      const others = found.candidates.filter(({ organisation }) => organisation.id !== confirmed?.organisation.id);
      if (others.length === 0 && found.overrideToken) {
        return goOn(confirmed, found.overrideToken);
      }
      setOurs(confirmed);
      setSays(null);
      setAlike({ ...found, name: input.name, candidates: others });
      return;
    }
    const organisation = registered.payload?.organisation?.id;
    if (!form.accept(registered) || organisation === undefined) {
      setAlike(null);
      setSays(null);
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

  /** Asks the register first, where a number was typed: nothing is filled in before they have compared. */
  const lookUp = async () => {
    setLooking(true);
    try {
      const { registerEntry } = await call(ApplyNumberDocument, { number });
      setSays(registerEntry);
      form.check(registerEntry ? [] : [{ field: "number", message: intl.formatMessage(numberWords.unknown) }]);
    } catch (error) {
      form.accept({ payload: null, problems: [], failure: error instanceof CallFailure ? error : new CallFailure("FAULT", String(error)) });
    }
    setLooking(false);
  };

  const submit = () => {
    const found: FieldError[] = [];
    if (name === "" && number === "") {
      found.push({ field: "name", message: intl.formatMessage(words.nameMissing) });
    }
    if (form.values.kind === "") {
      found.push({ field: "kind", message: intl.formatMessage(words.voiceMissing) });
    }
    if (isAsked && form.values.whose === "") {
      found.push({ field: "whose", message: intl.formatMessage(givenWords.whoseMissing) });
    }
    if (form.check([...found, ...(forOthers ? givenFaults(form.values, intl) : [])])) {
      void (number === "" ? goOn(null) : lookUp());
    }
  };

  /** Without the number the name has to be typed. */
  const goOnWithout = () => {
    setSays(null);
    form.set("number", "");
    if (form.check(name === "" ? [{ field: "name", message: intl.formatMessage(words.nameMissing) }] : [])) {
      void goOn(null);
    }
  };

  if (alike !== null) {
    return (
      <AlikePage
        alike={alike}
        busy={register.busy || begin.busy}
        onNone={() => void goOn(ours, alike.overrideToken ?? undefined)}
        onBack={() => setAlike(null)}
      />
    );
  }
  if (says !== null) {
    return (
      <NumberPage
        says={says}
        busy={register.busy || begin.busy}
        onOurs={() => void goOn(says)}
        onNotOurs={goOnWithout}
        onBack={() => setSays(null)}
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
        <TextInput
          {...form.field("number")}
          label={intl.formatMessage(numberWords.number)}
          hint={intl.formatMessage(numberWords.hint)}
          spellCheck={false}
          optional
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
          <Button busy={looking || register.busy || begin.busy}>
            <FormattedMessage {...words.continueOn} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** What is filled in of a register's entry; the name that they typed themselves comes before that of the register. */
function namesOf(typed: string, says: RegisterSays | null): Partial<OrganisationInput> & { name: string } {
  if (says === null) {
    return { name: typed };
  }
  const { entry, name, postcode, purpose, website, areas } = says;
  return {
    name: typed === "" ? name : typed,
    otherNames: typed === "" || typed === name ? [] : [name],
    identifiers: [`${entry.scheme}-${entry.value}`],
    postcode,
    website,
    areas: areas.flatMap((area) => area.code ?? []),
    // Registers write English.
    ...(purpose === "" ? {} : { purpose, lang: "en" }),
  };
}
