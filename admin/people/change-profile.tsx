import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { ResearcherPageDocument, WriteResearcherProfileDocument } from "../../schema/operations.ts";
import type { ResearcherInput } from "../../schema/operations.ts";
import { useAct, useQuestion } from "../lib/data.ts";
import { fieldId, useForm } from "../lib/form.ts";
import { useLanguageNames } from "../lib/languages.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { useViewer } from "../lib/session.ts";
import { useCommunityOptions, useLanguageOptions, useSkillOptions } from "../lib/vocabulary.ts";
import { Actions } from "../ui/actions.tsx";
import { Answer, NotAllowedPage, NotFoundPage, SignInNeededPage } from "../ui/answer.tsx";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Page } from "../ui/page.tsx";
import { TermPicker } from "../ui/term-picker.tsx";
import type { PickedTerm } from "../ui/term-picker.tsx";
import { TextArea, TextInput } from "../ui/text-input.tsx";
import { UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";
import type { WholeResearcher } from "./researcher-page.tsx";

/** A researcher writes what communities should know about them. */
export function ChangeProfilePage() {
  const { id = "" } = useParams();
  const viewer = useViewer();
  const question = useQuestion(ResearcherPageDocument, { id, lang: "en" });
  if (viewer === null) {
    return <SignInNeededPage />;
  }
  if (viewer.id !== id) {
    return <NotAllowedPage why={<FormattedMessage {...words.mayNot} />} />;
  }
  return (
    <Answer of={question}>
      {({ node }) => (node && "displayName" in node ? <ProfileForm researcher={node} /> : <NotFoundPage />)}
    </Answer>
  );
}

interface TypedProfile {
  statement: string;
  interests: PickedTerm[];
  communities: PickedTerm[];
  methods: string;
  languages: PickedTerm[];
  orcid: string;
}

function typed(profile: WholeResearcher["researcher"]): TypedProfile {
  const term = (value: string, label: string): PickedTerm => ({ value, label, known: true });
  return {
    statement: profile?.statement ?? "",
    interests: (profile?.interests ?? []).map((skill) => term(skill.id, skill.label)),
    communities: (profile?.communitiesWorkedWith ?? []).map((community) => term(community.id, community.label)),
    methods: (profile?.methods ?? []).join("\n"),
    languages: (profile?.languages ?? []).map((tag) => term(tag, tag)),
    orcid: profile?.orcid ?? "",
  };
}

function inputOf(profile: TypedProfile): ResearcherInput {
  const values = (items: readonly PickedTerm[]) => items.map((item) => item.value);
  const methods = profile.methods.split("\n").map((line) => line.trim());
  return {
    statement: profile.statement.trim(),
    interests: values(profile.interests),
    communities: values(profile.communities),
    methods: methods.filter(Boolean),
    languages: values(profile.languages),
    orcid: profile.orcid.trim() || null,
  };
}

function ProfileForm({ researcher }: { researcher: WholeResearcher }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const languageName = useLanguageNames();
  const writing = useAct(WriteResearcherProfileDocument);
  const former = typed(researcher.researcher);
  const form = useForm(former);
  const { values, set } = form;
  const write = (profile: TypedProfile) => writing.act({ person: researcher.id, input: inputOf(profile) });
  const save = async () => {
    form.check([]);
    if (form.accept(await write(values))) {
      notify(intl.formatMessage(words.saved), researcher.researcher ? () => void write(former) : undefined);
      await navigate(path(`researchers/${researcher.id}`));
    }
  };
  return (
    <Page
      title={intl.formatMessage(words.formTitle)}
      section={intl.formatMessage(words.section)}
      lead={<FormattedMessage {...words.formLead} />}
      back={{ to: `researchers/${researcher.id}`, label: <UserText>{researcher.displayName}</UserText> }}
      errors={form.errors}
      narrow
    >
      <Form onSubmit={() => void save()}>
        <TextArea
          {...form.field("statement")}
          label={<FormattedMessage {...words.statementField} />}
          hint={<FormattedMessage {...words.statementHint} />}
          optional
        />
        <TermPicker
          id={fieldId("interests")}
          label={<FormattedMessage {...words.interestsField} />}
          hint={<FormattedMessage {...words.interestsHint} />}
          error={form.errorOf("interests")}
          optional
          items={values.interests}
          onChange={(items) => set("interests", items)}
          useOptions={useSkillOptions}
        />
        <TermPicker
          id={fieldId("communities")}
          label={<FormattedMessage {...words.communitiesField} />}
          error={form.errorOf("communities")}
          optional
          items={values.communities}
          onChange={(items) => set("communities", items)}
          useOptions={useCommunityOptions}
        />
        <TextArea
          {...form.field("methods")}
          label={<FormattedMessage {...words.methodsField} />}
          hint={<FormattedMessage {...words.methodsHint} />}
          rows={3}
          optional
        />
        <TermPicker
          id={fieldId("languages")}
          label={<FormattedMessage {...words.languagesField} />}
          error={form.errorOf("languages")}
          optional
          items={values.languages.map((item) => ({ ...item, label: languageName(item.value).name }))}
          onChange={(items) => set("languages", items)}
          useOptions={useLanguageOptions}
        />
        <TextInput
          {...form.field("orcid")}
          label={<FormattedMessage {...words.orcidField} />}
          hint={<FormattedMessage {...words.orcidHint} />}
          characters={22}
          optional
        />
        <Actions>
          <Button busy={writing.busy}>
            <FormattedMessage {...words.save} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
