import { FormattedMessage, useIntl } from "react-intl";
import { useParams } from "react-router";
import { DescribeSkillDocument, SuggestSkillDocument, WithdrawSkillDocument } from "../../schema/operations.ts";
import type { CapabilityInput } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import type { FieldError } from "../lib/problems.ts";
import { QuietButton } from "../ui/button.tsx";
import { UserText } from "../ui/text.tsx";
import { ChangeForm, OrganisationToChange } from "./change-frame.tsx";
import { words } from "./change-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";
import { ownScriptName } from "./own-script.ts";
import { SkillFields } from "./skill-fields.tsx";
import { emptySkill, inputOf, typedSkill } from "./skill-form.ts";
import type { ShownSkill, TypedSkill } from "./skill-form.ts";
import { useSaving } from "./use-saving.ts";

/** Adds a skill, or changes the one of the address. */
export function ChangeSkillPage() {
  const { capability: id } = useParams();
  return (
    <OrganisationToChange act="describeCapability">
      {(organisation) => {
        const skill = organisation.capabilities.edges.map((edge) => edge.node).find((node) => node.id === id);
        return <SkillForm key={skill?.id ?? "new"} organisation={organisation} skill={skill ?? null} />;
      }}
    </OrganisationToChange>
  );
}

function SkillForm({ organisation, skill }: { organisation: ShownOrganisation; skill: ShownSkill | null }) {
  const intl = useIntl();
  const describing = useAct(DescribeSkillDocument);
  const withdrawing = useAct(WithdrawSkillDocument);
  const suggesting = useAct(SuggestSkillDocument);
  const form = useForm<TypedSkill>(skill ? typedSkill(skill) : emptySkill);
  const saving = useSaving(organisation, form);
  const id = organisation.id;
  const describe = (input: CapabilityInput, expectedVersion: number) =>
    describing.act({ organisation: id, input, expectedVersion });
  const withdraw = (of: string, expectedVersion: number) =>
    withdrawing.act({ organisation: id, skill: of, expectedVersion });
  /** The skill that was chosen; where none fits, the word that is suggested for the list. Null where that was refused. */
  const chosenSkill = async () => {
    const { skill: chosen, noneFits, ownWords } = form.values;
    if (!noneFits) {
      return chosen;
    }
    const lang = languageOfWord(ownWords, organisation);
    const outcome = await suggesting.act({ label: ownWords.trim(), lang });
    const suggested = outcome.payload?.skill;
    if (!form.accept(outcome, nameOfSuggested) || !suggested) {
      return null;
    }
    const there = organisation.capabilities.edges.some(({ node }) => node.skill.id === suggested.id);
    const message = intl.formatMessage(words.skillThere, { skill: suggested.label });
    return form.check(there ? [{ field: "ownWords", message }] : []) ? { value: suggested.id, label: suggested.label } : null;
  };

  const save = async () => {
    if (!form.check(faults(form.values).map((fault) => ({ ...fault, message: intl.formatMessage(words[fault.words]) })))) {
      return;
    }
    const chosen = await chosenSkill();
    if (!chosen) {
      return;
    }
    const input = inputOf({ ...form.values, skill: chosen });
    await saving.finish(await describe(input, saving.version), {
      words: intl.formatMessage(skill ? words.skillChanged : words.skillAdded, { skill: chosen.label }),
      undo: (version) => (skill ? describe(inputOf(typedSkill(skill)), version) : withdraw(chosen.value, version)),
    });
  };
  const remove = async (gone: ShownSkill) => {
    await saving.finish(await withdraw(gone.skill.id, saving.version), {
      words: intl.formatMessage(words.skillRemoved, { skill: gone.skill.label }),
      undo: (version) => describe(inputOf(typedSkill(gone)), version),
    });
  };
  return (
    <ChangeForm
      organisation={organisation}
      title={
        skill ? intl.formatMessage(words.skillTitle, { skill: skill.skill.label }) : intl.formatMessage(words.skillAddTitle)
      }
      errors={form.errors}
      stale={saving.stale}
      now={skill && <SkillNow skill={skill} />}
      busy={describing.busy || withdrawing.busy || suggesting.busy}
      onSave={() => void save()}
      below={
        skill &&
        organisation.can.includes("withdrawCapability") && (
          <div className="change-below">
            <QuietButton onPress={() => void remove(skill)}>
              <FormattedMessage {...words.skillRemove} />
            </QuietButton>
          </div>
        )
      }
    >
      <SkillFields form={form} isNew={skill === null} />
    </ChangeForm>
  );
}

/** The language of a word in its own script: the organisation's language that is written so; else English. */
function languageOfWord(word: string, { languages }: ShownOrganisation): string {
  return ownScriptName([word], languages.map(({ language }) => language))?.lang ?? "en";
}

/** What is suggested for the list is what the group calls it itself. */
function nameOfSuggested(path: readonly string[]): readonly string[] {
  return path.map((step) => (step === "label" ? "ownWords" : step));
}

interface Fault extends Pick<FieldError, "field"> {
  words: "skillMissing" | "ownWordsMissing";
}

function faults({ skill, noneFits, ownWords }: TypedSkill): Fault[] {
  if (noneFits) {
    return ownWords.trim() ? [] : [{ field: "ownWords", words: "ownWordsMissing" }];
  }
  return skill ? [] : [{ field: "skill", words: "skillMissing" }];
}

function SkillNow({ skill }: { skill: ShownSkill }) {
  return (
    <p>
      <UserText>{[skill.ownWords, skill.description, skill.costNote].filter(Boolean).join(" · ")}</UserText>
    </p>
  );
}
