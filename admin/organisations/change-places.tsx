import { FormattedMessage, useIntl } from "react-intl";
import { WritePlacesDocument } from "../../schema/operations.ts";
import type { PlaceInput } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { fieldId, useForm } from "../lib/form.ts";
import { QuietButton } from "../ui/button.tsx";
import { TextLink } from "../ui/link.tsx";
import { TextArea, TextInput } from "../ui/text-input.tsx";
import { useKeptBack } from "./back-to.tsx";
import { ChangeForm, OrganisationToChange } from "./change-frame.tsx";
import { words } from "./change-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";
import { useSaving } from "./use-saving.ts";

interface TypedPlace {
  name: string;
  postcode: string;
  point: string;
  /** One on each line. */
  accessibility: string;
  /** The area as it was kept, for a place that no postcode says more of. */
  area: string | null;
}

const empty: TypedPlace = { name: "", postcode: "", point: "", accessibility: "", area: null };
/** The fields of a place, by what problems call them. */
const rows = { list: "places", fields: { name: "name", postcode: "postcode", latitude: "point", accessibility: "accessibility" } };
const degrees = /^([+-]?\d+(?:\.\d+)?)°?\s*[,;\s]\s*([+-]?\d+(?:\.\d+)?)°?$/u;

/** Changes where the organisation can be found. Who sees exactly where is a consent of its own. */
export function ChangePlacesPage() {
  return (
    <OrganisationToChange act="writePlaces">
      {(organisation) => <PlacesForm organisation={organisation} />}
    </OrganisationToChange>
  );
}

function typed(place: ShownOrganisation["places"][number]): TypedPlace {
  const { latitude, longitude } = place;
  return {
    name: place.name ?? "",
    postcode: place.postcode ?? "",
    point: latitude === null || longitude === null ? "" : `${latitude}, ${longitude}`,
    accessibility: place.accessibility.join("\n"),
    area: place.area.code,
  };
}

/** Latitude and longitude as typed; null where that is not what was typed. */
function pointIn(text: string): [number, number] | null {
  const [, latitude, longitude] = degrees.exec(text.trim()) ?? [];
  return latitude !== undefined && longitude !== undefined ? [Number(latitude), Number(longitude)] : null;
}

function inputOf(place: TypedPlace): PlaceInput {
  const point = pointIn(place.point);
  return {
    name: place.name.trim() || null,
    postcode: place.postcode.trim() || null,
    // A postcode says where the place lies, also after it was changed.
    area: place.postcode.trim() === "" ? place.area : null,
    latitude: point?.[0] ?? null,
    longitude: point?.[1] ?? null,
    accessibility: place.accessibility.split("\n").map((line) => line.trim()).filter((line) => line !== ""),
  };
}

function isEmpty(place: TypedPlace): boolean {
  return [place.name, place.postcode, place.point, place.accessibility].every((text) => text.trim() === "");
}

function PlacesForm({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  const writing = useAct(WritePlacesDocument);
  // Of a place of which only the area is known there is nothing to show or to put back.
  const former = organisation.places.map(typed).filter((place) => !isEmpty(place));
  const form = useForm({ places: former.length > 0 ? former : [empty] }, rows);
  const saving = useSaving(organisation, form);
  const { places } = form.values;
  const write = (list: readonly TypedPlace[], expectedVersion: number) =>
    writing.act({ organisation: organisation.id, places: list.map(inputOf), expectedVersion });
  const faultOf = (place: TypedPlace, index: number) => {
    const number = index + 1;
    const isNowhere = !isEmpty(place) && [place.name, place.postcode, place.point].every((text) => text.trim() === "");
    return [
      ...(isNowhere ? [{ field: `name-${index}`, message: intl.formatMessage(words.placeMissing, { number }) }] : []),
      ...(place.point.trim() !== "" && pointIn(place.point) === null
        ? [{ field: `point-${index}`, message: intl.formatMessage(words.placePointWrong, { number }) }]
        : []),
    ];
  };
  const save = async () => {
    if (form.check(places.flatMap(faultOf))) {
      const filled = places.filter((place) => !isEmpty(place));
      // What is refused is named by its place among those that were sent.
      form.set("places", filled.length > 0 ? filled : [empty]);
      await saving.finish(await write(filled, saving.version), {
        words: intl.formatMessage(words.changed),
        undo: (version) => write(former, version),
      });
    }
  };
  const kept = useKeptBack();
  const shown = organisation.consents.some((consent) => consent.scope === "EXACT_PLACE" && consent.state === "GRANTED");
  return (
    <ChangeForm
      organisation={organisation}
      title={intl.formatMessage(words.placesTitle)}
      lead={
        <>
          <FormattedMessage {...(shown ? words.placesShown : words.placesHidden)} />{" "}
          <TextLink to={`organisations/${organisation.handle}/change/consents/exact-place${kept}`}>
            <FormattedMessage {...words.placesWho} />
          </TextLink>
        </>
      }
      errors={form.errors}
      stale={saving.stale}
      now={<p>{former.map((place) => [place.name, place.postcode].filter(Boolean).join(", ")).join("; ")}</p>}
      busy={writing.busy}
      onSave={() => void save()}
    >
      <div id={fieldId("places")} tabIndex={-1}>
        {places.map((place, index) => (
          <PlaceFields
            key={index}
            place={place}
            index={index}
            errorOf={(name) => form.errors.find((error) => error.field === `${name}-${index}`)?.message}
            onChange={(next) => form.set("places", places.map((one, at) => (at === index ? next : one)))}
            onRemove={() => form.set("places", places.filter((_, at) => at !== index))}
          />
        ))}
      </div>
      <div>
        <QuietButton onPress={() => form.set("places", [...places, empty])}>
          <FormattedMessage {...words.placeAdd} />
        </QuietButton>
      </div>
    </ChangeForm>
  );
}

interface PlaceFieldsProps {
  place: TypedPlace;
  index: number;
  errorOf(name: string): string | undefined;
  onChange(place: TypedPlace): void;
  onRemove(): void;
}

function PlaceFields({ place, index, errorOf, onChange, onRemove }: PlaceFieldsProps) {
  const id = (name: string) => fieldId(`${name}-${index}`);
  return (
    <fieldset className="contact-fields">
      <legend>
        <h2>
          <FormattedMessage {...words.place} values={{ number: index + 1 }} />
        </h2>
      </legend>
      <TextInput
        id={id("name")}
        label={<FormattedMessage {...words.placeName} />}
        error={errorOf("name")}
        optional
        spellCheck={false}
        value={place.name}
        onChange={(name) => onChange({ ...place, name })}
      />
      <TextInput
        id={id("postcode")}
        label={<FormattedMessage {...words.placePostcode} />}
        hint={<FormattedMessage {...words.placePostcodeHint} />}
        error={errorOf("postcode")}
        optional
        spellCheck={false}
        value={place.postcode}
        onChange={(postcode) => onChange({ ...place, postcode })}
      />
      <TextInput
        id={id("point")}
        label={<FormattedMessage {...words.placePoint} />}
        hint={<FormattedMessage {...words.placePointHint} />}
        error={errorOf("point")}
        optional
        spellCheck={false}
        value={place.point}
        onChange={(point) => onChange({ ...place, point })}
      />
      <TextArea
        id={id("accessibility")}
        label={<FormattedMessage {...words.placeAccess} />}
        hint={<FormattedMessage {...words.placeAccessHint} />}
        error={errorOf("accessibility")}
        optional
        value={place.accessibility}
        onChange={(accessibility) => onChange({ ...place, accessibility })}
      />
      <div>
        <QuietButton onPress={onRemove}>
          <FormattedMessage {...words.placeRemove} values={{ number: index + 1 }} />
        </QuietButton>
      </div>
    </fieldset>
  );
}
