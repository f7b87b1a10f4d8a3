import { visibleOrganisation } from "../organisations/visible.ts";
import type { Context } from "../platform/context.ts";
import { visibleService } from "../services/service.service.ts";
import { nothingAsked, type ListAsked } from "./feed-conditions.ts";
import { readOrganization, readService, shownPlace, type FeedView } from "./feed-gather.ts";
import { uuidOf } from "./feed-ids.ts";
import { findServicePlace, listOrganisations, listServicePlaces, listServices, type Found, type ServicePlace } from "./feed-lists.ts";
import { nearPostcode } from "./feed-near.ts";
import { feedPage, type FeedPage, type PageWanted } from "./feed-page.ts";
import { FeedParameters, FeedRefusal, type RawParameters } from "./feed-parameters.ts";
import { serviceAtLocationOf } from "./feed-places.ts";
import { inProfile, type FeedProfile } from "./feed-profile.ts";
import { recordOf, type FeedRecord } from "./feed-record.ts";
import { allTaxonomies, findTerm, listTerms } from "./feed-term-lists.ts";

const usualPage = 50;
const longestPage = 100;
/** Pages of ids alone may be long: whoever asks for them wants all at once. */
const longestMinimalPage = 5000;
const lastPage = 1_000_000;

const paging = ["page", "per_page", "format"];
const narrowing = ["search", "taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after", "full", "minimal"];
const times = ["minimum_age", "maximum_age", "start_time", "end_time", "day"];

/** What one address of the feed answers. */
export interface Asking {
  ctx: Context;
  profile: FeedProfile;
  base: string;
  raw: RawParameters;
}

/** One kind of record: its list, and one of it. */
interface Endpoint {
  list(asking: Asking): Promise<FeedPage>;
  one(asking: Asking, id: string): Promise<FeedRecord | null>;
}

function pageWanted(parameters: FeedParameters, minimal = false): PageWanted {
  const most = minimal ? longestMinimalPage : longestPage;
  const format = parameters.text("format");
  if (format !== null && format !== "json") {
    throw new FeedRefusal(400, "format must be json; nothing else is offered.");
  }
  return {
    page: parameters.whole("page", 1, lastPage),
    perPage: parameters.whole("per_page", minimal ? most : usualPage, most),
  };
}

function listAsked(parameters: FeedParameters): ListAsked {
  const ages = [parameters.number("minimum_age"), parameters.number("maximum_age")];
  return {
    search: parameters.text("search"),
    termId: parameters.id("taxonomy_term_id"),
    taxonomyId: parameters.id("taxonomy_id"),
    organizationId: parameters.id("organization_id"),
    modifiedAfter: parameters.moment("modified_after"),
    ages: ages.some((age) => age !== null),
    day: parameters.weekday("day"),
    startTime: parameters.time("start_time"),
    endTime: parameters.time("end_time"),
    near: [],
  };
}

async function page<Row>(
  { profile }: Asking,
  kind: string,
  wanted: PageWanted,
  found: Found<Row>,
  read: (row: Row) => Promise<FeedRecord | null>,
): Promise<FeedPage> {
  const records = await Promise.all(found.rows.map(read));
  const shown = records.filter((record) => record !== null).map((record) => inProfile(profile, kind, record));
  return feedPage(found.total, wanted, shown);
}

function minimalOf({ id, updatedAt }: { id: string; updatedAt: string }): Promise<FeedRecord> {
  return Promise.resolve(recordOf({ id, last_modified: updatedAt }));
}

const services: Endpoint = {
  async list(asking) {
    const parameters = new FeedParameters(asking.raw, [...paging, ...narrowing, ...times]);
    const minimal = parameters.flag("minimal");
    const view: FeedView = { base: asking.base, full: parameters.flag("full") };
    const wanted = pageWanted(parameters, minimal);
    const found = await listServices(asking.ctx, listAsked(parameters), wanted);
    return page(asking, "service", wanted, found, (row) => (minimal ? minimalOf(row) : readService(asking.ctx, view, row)));
  },
  async one({ ctx, base, raw }, id) {
    new FeedParameters(raw, []);
    const service = await visibleService(ctx, id);
    return service ? readService(ctx, { base, full: true }, service) : null;
  },
};

const organizations: Endpoint = {
  async list(asking) {
    const known = [...paging, "search", "taxonomy_term_id", "taxonomy_id", "modified_after", "full"];
    const parameters = new FeedParameters(asking.raw, known);
    const view: FeedView = { base: asking.base, full: parameters.flag("full") };
    const wanted = pageWanted(parameters);
    const found = await listOrganisations(asking.ctx, listAsked(parameters), wanted);
    return page(asking, "organization", wanted, found, (row) => readOrganization(asking.ctx, view, row));
  },
  async one({ ctx, base, raw }, id) {
    new FeedParameters(raw, []);
    const organisation = await visibleOrganisation(ctx, id);
    return organisation ? readOrganization(ctx, { base, full: true }, organisation) : null;
  },
};

async function readServicePlace(ctx: Context, pair: ServicePlace): Promise<FeedRecord | null> {
  const place = await shownPlace(ctx, pair.organisationId, pair.placeId);
  return place ? serviceAtLocationOf(pair.serviceId, place) : null;
}

const serviceAtLocations: Endpoint = {
  async list(asking) {
    const known = [...paging, ...narrowing.slice(0, -1), ...times, "postcode", "proximity"];
    const parameters = new FeedParameters(asking.raw, known);
    parameters.flag("full");
    const wanted = pageWanted(parameters);
    const near = await nearPostcode(asking.ctx, parameters.text("postcode"), parameters.number("proximity"));
    const found = await listServicePlaces(asking.ctx, { ...listAsked(parameters), near }, wanted);
    return page(asking, "service_at_location", wanted, found, (pair) => readServicePlace(asking.ctx, pair));
  },
  async one({ ctx, raw }, id) {
    new FeedParameters(raw, []);
    const pair = await findServicePlace(ctx, nothingAsked, id);
    return pair ? readServicePlace(ctx, pair) : null;
  },
};

const taxonomyList: Endpoint = {
  async list(asking) {
    const parameters = new FeedParameters(asking.raw, [...paging, "search"]);
    const wanted = pageWanted(parameters);
    const all = await allTaxonomies(asking.ctx, parameters.text("search"));
    const start = (wanted.page - 1) * wanted.perPage;
    const rows = all.slice(start, start + wanted.perPage);
    return page(asking, "taxonomy", wanted, { total: all.length, rows }, (row) => Promise.resolve(row));
  },
  async one({ ctx, raw }, id) {
    new FeedParameters(raw, []);
    return (await allTaxonomies(ctx)).find((taxonomy) => taxonomy.id === id) ?? null;
  },
};

const terms: Endpoint = {
  async list(asking) {
    const parameters = new FeedParameters(asking.raw, [...paging, "search", "taxonomy_id", "top_only", "parent_id"]);
    const wanted = pageWanted(parameters);
    const asked = {
      search: parameters.text("search"),
      taxonomyId: parameters.id("taxonomy_id"),
      topOnly: parameters.flag("top_only"),
      parentId: parameters.id("parent_id"),
    };
    const found = await listTerms(asking.ctx, asked, wanted);
    return page(asking, "taxonomy_term", wanted, found, (term) => Promise.resolve(term));
  },
  one({ ctx, raw }, id) {
    new FeedParameters(raw, []);
    return findTerm(ctx, id);
  },
};

const endpoints: Record<string, { kind: string; word: string; endpoint: Endpoint }> = {
  services: { kind: "service", word: "service", endpoint: services },
  organizations: { kind: "organization", word: "organization", endpoint: organizations },
  service_at_locations: { kind: "service_at_location", word: "service at a location", endpoint: serviceAtLocations },
  taxonomies: { kind: "taxonomy", word: "taxonomy", endpoint: taxonomyList },
  taxonomy_terms: { kind: "taxonomy_term", word: "taxonomy term", endpoint: terms },
};

/**
 * Answers an address of the feed below its first: a list, or one record.
 * @throws FeedRefusal 404 for what is not there or not for everybody, 400 for parameters that cannot be read.
 */
export async function answerFeed(asking: Asking, path: readonly string[]): Promise<FeedPage | FeedRecord> {
  const [name = "", id, ...rest] = path;
  const found = Object.hasOwn(endpoints, name) ? endpoints[name] : undefined;
  if (!found || rest.length > 0) {
    throw new FeedRefusal(404, `There is nothing at this address. The lists are: ${Object.keys(endpoints).join(", ")}.`);
  }
  if (id === undefined) {
    return found.endpoint.list(asking);
  }
  const key = uuidOf(id);
  const record = key ? await found.endpoint.one(asking, key) : null;
  if (!record) {
    throw new FeedRefusal(404, `There is no ${found.word} with this id, or it is not open to everybody.`);
  }
  return inProfile(asking.profile, found.kind, record);
}
