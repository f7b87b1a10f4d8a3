import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { MapWordDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { fieldId, useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { useSkillOptions } from "../lib/vocabulary.ts";
import { NotAllowedPage } from "../ui/answer.tsx";
import { Combobox } from "../ui/combobox.tsx";
import { ConfirmPage } from "../ui/confirm-page.tsx";
import { Naming, UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";
import { WordOfAddress } from "./word-of-address.tsx";
import type { ShownWord } from "./word-of-address.tsx";

/** Says which skill of the list a word means: a suggested one is mapped, one of the list is merged. */
export function MeansPage() {
  return (
    <WordOfAddress>
      {(word) =>
        word.can.includes("mapSkill") ? <MeansForm word={word} /> : <NotAllowedPage why={<FormattedMessage {...words.mayNot} />} />
      }
    </WordOfAddress>
  );
}

function MeansForm({ word }: { word: ShownWord }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const mapping = useAct(MapWordDocument);
  const [text, setText] = useState("");
  const options = useSkillOptions(text).filter((option) => option.value !== word.id);
  const form = useForm<{ onto: { value: string; label: string } | null }>({ onto: null });
  const { onto } = form.values;
  const map = async () => {
    if (!form.check(onto ? [] : [{ field: "onto", message: intl.formatMessage(words.meansMissing) }]) || !onto) {
      return;
    }
    if (form.accept(await mapping.act({ proposed: word.id, onto: onto.value, expectedVersion: word.version }))) {
      notify(intl.formatMessage(words.meansDone, { word: word.label, onto: onto.label }));
      await navigate(path("words"), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={{ words: words.meansTitle, names: { word: word.label } }}
      section={intl.formatMessage(words.title)}
      lead={<Naming words={words.meansLead} names={{ word: word.label }} />}
      back={{ to: `words/${word.id}`, label: <UserText>{word.label}</UserText> }}
      action={<FormattedMessage {...words.meansAct} />}
      busy={mapping.busy}
      errors={form.errors}
      onConfirm={() => void map()}
    >
      <Combobox
        id={fieldId("onto")}
        label={<FormattedMessage {...words.meansWhich} />}
        error={form.errorOf("onto")}
        text={text}
        onText={setText}
        options={options}
        onChoose={(option) => {
          form.set("onto", { value: option.value, label: option.label });
          setText(option.label);
        }}
      />
      <p role="status">{onto && <Naming words={words.meansChosen} names={{ word: onto.label }} />}</p>
    </ConfirmPage>
  );
}
