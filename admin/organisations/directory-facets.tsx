import { Fragment } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { MessageDescriptor } from "react-intl";
import type { CredentialKind, Freshness, HeldBack } from "../../schema/operations.ts";
import { useLanguageNames } from "../lib/languages.ts";
import { poundWords } from "../lib/money.ts";
import { Checkbox } from "../ui/choices.tsx";
import { Facet } from "../ui/facet.tsx";
import type { FacetOption } from "../ui/facet.tsx";
import { NearForm } from "../ui/near-form.tsx";
import { LanguageName, UserText } from "../ui/text.tsx";
import { Voice } from "../ui/voice.tsx";
import type { VoiceName } from "../ui/voice.tsx";
import { credentialWords } from "./credential-messages.ts";
import { facetFields, withAlsoShown, withFacet, withNear } from "./directory-address.ts";
import type { FacetField } from "./directory-address.ts";
import { words } from "./directory-messages.ts";
import type { DirectoryView } from "./directory-page.tsx";

const names: Record<FacetField, MessageDescriptor> = {
  voice: words.voice,
  communityLed: words.communityLed,
  language: words.language,
  area: words.area,
  community: words.community,
  skill: words.skill,
  spareCapacity: words.spareCapacity,
  credentialsCurrent: words.credentialsCurrent,
  publicLiabilityCover: words.publicLiabilityCover,
  employersLiabilityCover: words.employersLiabilityCover,
  freshness: words.freshness,
};

const allWords: Record<FacetField, MessageDescriptor> = {
  voice: words.allVoices,
  communityLed: words.allLed,
  language: words.allLanguages,
  area: words.allAreas,
  community: words.allCommunities,
  skill: words.allSkills,
  spareCapacity: words.allCapacities,
  credentialsCurrent: words.allCredentials,
  publicLiabilityCover: words.allCover,
  employersLiabilityCover: words.allCover,
  freshness: words.allFreshness,
};

/** How many values show at first: places and communities are many, so fewer of them. */
const few: Partial<Record<FacetField, number>> = { area: 3, community: 4, skill: 4, credentialsCurrent: 4 };

type Values = DirectoryView["found"]["facets"][number]["values"];

/** The facets of the directory; near a postcode stands with the areas. */
export function DirectoryFacets({ view }: { view: DirectoryView }) {
  return (
    <>
      {facetFields.map((field) => (
        <Fragment key={field}>
          <OneFacet view={view} field={field} />
          {field === "area" && (
            <NearForm
              key={view.search.near?.postcode}
              near={view.search.near}
              onNear={(near) => view.change(withNear(view.search, near))}
            />
          )}
        </Fragment>
      ))}
      <AlsoShow view={view} />
      <fieldset className="facet">
        <legend className="field-label">
          <FormattedMessage {...words.where} />
        </legend>
        <Checkbox
          id="directory-everywhere"
          label={<FormattedMessage {...words.everywhere} />}
          hint={<FormattedMessage {...words.everywhereHint} />}
          checked={view.search.everywhere}
          onChange={(everywhere) => view.change({ ...view.search, everywhere })}
        />
      </fieldset>
    </>
  );
}

/** Whom lists leave out unless they are asked for, with how many each box would add. */
function AlsoShow({ view }: { view: DirectoryView }) {
  const intl = useIntl();
  const options = view.found.heldBack.reasons.map(({ reason, count, selected }) => ({
    value: reason,
    label: <FormattedMessage {...words[`also${reason}`]} />,
    count,
    selected,
  }));
  if (options.every(({ count, selected }) => count === 0 && !selected)) {
    return null;
  }
  return (
    <Facet
      id="directory-also"
      name={intl.formatMessage(words.alsoShow)}
      options={options}
      answer={view.found}
      onToggle={(reason, shown) => view.change(withAlsoShown(view.search, reason as HeldBack, shown))}
    />
  );
}

/** How many filters are on: boxes chosen by hand or because the words were understood so, and a postcode. */
export function selectedCount({ found, search }: DirectoryView): number {
  return found.facets.flatMap((facet) => facet.values).filter((value) => value.selected).length + (search.near ? 1 : 0) + search.alsoShow.length;
}

function OneFacet({ view, field }: { view: DirectoryView; field: FacetField }) {
  const intl = useIntl();
  const languageNames = useLanguageNames();
  const values = view.found.facets.find((facet) => facet.field === field)?.values ?? [];
  if (values.length === 0) {
    return null;
  }
  const label = (value: Values[number]) => {
    switch (field) {
      case "voice":
        return <Voice voice={value.value as VoiceName} />;
      case "communityLed":
        return <FormattedMessage {...(value.value === "true" ? words.ledYes : words.ledNo)} />;
      case "credentialsCurrent":
        return <FormattedMessage {...credentialWords[value.value as CredentialKind]} />;
      case "publicLiabilityCover":
      case "employersLiabilityCover":
        return <FormattedMessage {...words.coverAtLeast} values={{ amount: poundWords(Number(value.value), intl.locale) }} />;
      case "freshness":
        return <FormattedMessage {...words[`checked${value.value as Freshness}`]} />;
      case "language":
        return <LanguageName language={{ ...languageNames(value.value), name: value.label }} />;
      default:
        return <UserText>{value.label}</UserText>;
    }
  };
  const on = values.filter((value) => value.selected).map(({ value }) => value);
  const options =
    field === "spareCapacity"
      ? capacityOptions(values)
      : values.map((value) => ({ ...value, label: label(value) }));
  return (
    <>
      <Facet
        id={`facet-${field}`}
        name={intl.formatMessage(names[field])}
        allWords={intl.formatMessage(allWords[field], { count: options.length })}
        options={options}
        answer={view.found}
        few={few[field]}
        onToggle={(value, selected) =>
          view.change(withFacet(view.search, field, value.split(" "), selected, view.found.understood, on))
        }
      />
      {field === "skill" && view.search.chosen.skill.length > 1 && <EverySkill view={view} />}
    </>
  );
}

/** Asked once several skills are chosen: any of them, or all. */
function EverySkill({ view }: { view: DirectoryView }) {
  return (
    <Checkbox
      id="facet-skill-every"
      label={<FormattedMessage {...words.everySkill} />}
      checked={view.search.allSkills}
      onChange={(allSkills) => view.change({ ...view.search, allSkills })}
    />
  );
}

/** "Yes" and "some" are one answer to the question whether there is room. Its value names both. */
function capacityOptions(values: Values): FacetOption[] {
  const of = (...names: string[]) => values.filter((value) => names.includes(value.value));
  const option = (chosen: Values, label: MessageDescriptor): FacetOption => ({
    value: chosen.map((value) => value.value).join(" "),
    label: <FormattedMessage {...label} />,
    count: chosen.reduce((sum, value) => sum + value.count, 0),
    selected: chosen.some((value) => value.selected),
  });
  return [
    option(of("YES", "LIMITED"), words.yesOrSome),
    option(of("NO"), words.no),
    option(of("UNKNOWN"), words.notStated),
  ].filter((found) => found.value !== "");
}
