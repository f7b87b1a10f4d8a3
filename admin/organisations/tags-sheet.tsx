import { FormattedMessage, useIntl } from "react-intl";
import { AnswerSuggestedTagDocument, SuggestedTagsDocument } from "../../schema/operations.ts";
import type { SuggestedTagsQuery } from "../../schema/operations.ts";
import { useAct, useQuestion } from "../lib/data.ts";
import { useNotices } from "../lib/notices.tsx";
import { useViewer } from "../lib/session.ts";
import { Button } from "../ui/button.tsx";
import { Sheet } from "../ui/surface.tsx";
import { SecondLine } from "../ui/table.tsx";
import { Naming, UserText } from "../ui/text.tsx";
import { hidden } from "./hidden-words.tsx";
import type { ShownOrganisation } from "./organisation-page.tsx";
import { words } from "./tag-messages.ts";

type ShownTag = NonNullable<SuggestedTagsQuery["organisation"]>["suggestedTags"][number];

interface TagsSheetProps {
  organisation: ShownOrganisation;
  asPublic: boolean;
}

/** Tags that a register, or its words, suggest of an organisation: those who may say whether each fits do so here. */
export function TagsSheet({ organisation, asPublic }: TagsSheetProps) {
  const { handle, can } = organisation;
  const isKnown = useViewer() !== null;
  const question = useQuestion(SuggestedTagsDocument, { handle }, { enabled: isKnown && !asPublic });
  const tags = (question.data?.organisation?.suggestedTags ?? []).filter((tag) => tag.can.includes("answerSuggestedTag"));
  if (tags.length === 0 || asPublic) {
    return null;
  }
  return (
    <Sheet title={<FormattedMessage {...words.title} />} note={<FormattedMessage {...words.note} />}>
      <ul className="plain-list stack">
        {tags.map((tag) => (
          <li key={tag.id}>
            <Tag tag={tag} joinsPage={can.includes("describeCapability")} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** What a tag is called: where its vocabulary was not at hand there is only a code, and the skills it stands for say more. */
function useTagName({ name, code, skills }: ShownTag): string {
  const intl = useIntl();
  return name === code && skills.length > 0 ? intl.formatList(skills.map(({ label }) => label)) : name;
}

function Tag({ tag, joinsPage }: { tag: ShownTag; joinsPage: boolean }) {
  const intl = useIntl();
  const { notify } = useNotices();
  const name = useTagName(tag);
  const answering = useAct(AnswerSuggestedTagDocument);
  const say = async (fits: boolean) => {
    const { payload, problems, failure } = await answering.act({ tag: tag.id, fits });
    if (!payload?.tag) {
      notify(intl.formatMessage(words.notDone, { reason: problems[0]?.message ?? failure?.message ?? "" }));
      return;
    }
    notify(<Naming words={fits ? words.kept : words.dropped} names={{ name }} />);
  };
  const skills = joinsPage ? tag.skills : [];
  return (
    <>
      <UserText>{name}</UserText>
      <SecondLine>
        {skills.length > 0 ? (
          <FormattedMessage
            {...words.joins}
            values={{ skills: <bdi key="skills">{intl.formatList(skills.map(({ label }) => label))}</bdi> }}
          />
        ) : (
          <FormattedMessage {...words.ofScheme} values={{ scheme: <bdi key="scheme">{tag.scheme}</bdi> }} />
        )}
      </SecondLine>
      <div className="row">
        <Button kind="secondary" small busy={answering.busy} onPress={() => void say(true)}>
          <FormattedMessage {...words.fits} values={{ hidden, name }} />
        </Button>
        <Button kind="secondary" small busy={answering.busy} onPress={() => void say(false)}>
          <FormattedMessage {...words.fitsNot} values={{ hidden, name }} />
        </Button>
      </div>
    </>
  );
}
