import { FormattedMessage, useIntl } from "react-intl";
import { useLanguageNames } from "../lib/languages.ts";
import { SpareCapacityInline } from "../ui/capacity.tsx";
import { TextLink } from "../ui/link.tsx";
import { Sheet } from "../ui/surface.tsx";
import { SecondLine, Table } from "../ui/table.tsx";
import type { Column } from "../ui/table.tsx";
import { UserText } from "../ui/text.tsx";
import { hidden } from "./hidden-words.tsx";
import { words } from "./organisation-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

type ShownSkill = ShownOrganisation["capabilities"]["edges"][number]["node"];

const backings = { SELF_DESCRIBED: words.selfDescribed, PEER_ENDORSED: words.peerEndorsed, EVIDENCED: words.evidenced };

/** What the organisation can do: the skill, what they call it, in which languages, on what it rests, how much room. */
export function SkillsSheet({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  const languageName = useLanguageNames();
  const skills = organisation.capabilities.edges.map((edge) => edge.node);
  const change = `organisations/${organisation.handle}/change/skills`;
  const columns: Column<ShownSkill>[] = [
    { key: "skill", head: <FormattedMessage {...words.skillHead} />, cell: (skill) => <SkillName skill={skill} /> },
    {
      key: "languages",
      head: <FormattedMessage {...words.languages} />,
      cell: (skill) =>
        skill.languages.length > 0 ? (
          <bdi>{skill.languages.map((tag) => languageName(tag).name).join(", ")}</bdi>
        ) : (
          <FormattedMessage {...words.notStated} />
        ),
    },
    {
      key: "backing",
      head: <FormattedMessage {...words.backing} />,
      cell: (skill) => <FormattedMessage {...backings[skill.backing]} />,
    },
    {
      key: "capacity",
      head: <FormattedMessage {...words.capacity} />,
      cell: (skill) => (
        <>
          <SpareCapacityInline capacity={skill.spareCapacity} />
          {skill.costNote && (
            <SecondLine>
              <UserText>{skill.costNote}</UserText>
            </SecondLine>
          )}
        </>
      ),
    },
  ];
  if (organisation.can.includes("describeCapability")) {
    columns.push({
      key: "change",
      head: <FormattedMessage {...words.changeOf} values={{ hidden, what: "" }} />,
      headHidden: true,
      cell: (skill) => (
        <TextLink to={`${change}/${skill.id}`}>
          <FormattedMessage {...words.changeOf} values={{ hidden, what: skill.skill.label }} />
        </TextLink>
      ),
    });
  }
  return (
    <Sheet
      title={<FormattedMessage {...words.skills} />}
      action={
        organisation.can.includes("describeCapability") && (
          <TextLink to={change}>
            <FormattedMessage {...words.addSkill} />
          </TextLink>
        )
      }
    >
      {skills.length === 0 ? (
        <p>
          <FormattedMessage {...words.noSkills} />
        </p>
      ) : (
        <Table
          caption={
            <FormattedMessage
              {...words.skillsCaption}
              values={{ count: skills.length, name: <UserText key="name">{organisation.name}</UserText> }}
            />
          }
          captionHidden
          columns={columns}
          rows={skills}
          rowKey={(skill) => skill.id}
        />
      )}
      {organisation.ownWords.length > 0 && (
        <p className="own-words">
          <FormattedMessage
            {...words.ownWords}
            values={{ list: <bdi key="list">{intl.formatList(organisation.ownWords.map((own) => `“${own}”`))}</bdi> }}
          />
        </p>
      )}
    </Sheet>
  );
}

function SkillName({ skill }: { skill: ShownSkill }) {
  return (
    <>
      <TextLink to={`directory?skill=${skill.skill.id}`}>
        <UserText>{skill.skill.label}</UserText>
      </TextLink>
      {skill.ownWords && (
        <SecondLine>
          <bdi dir="auto">
            <FormattedMessage {...words.ownWordsQuoted} values={{ words: skill.ownWords }} />
          </bdi>
        </SecondLine>
      )}
      {skill.description && (
        <SecondLine>
          <UserText>{skill.description}</UserText>
        </SecondLine>
      )}
    </>
  );
}
