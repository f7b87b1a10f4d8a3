import type { Places } from "./places.ts";

/** A screen as somebody meets it. */
export interface Screen {
  /** A person of the demonstration; null is the public. */
  as: string | null;
  path: string;
  /** Where its address leads instead, for addresses that are only a way to another. */
  leadsTo?: string;
  /** The person may not see it, or there is nothing: what they are told. Otherwise the screen itself is expected. */
  told?: "nothing here" | "not allowed" | "sign in";
}

const network = "/west-midlands";
const other = "/suffolk-north-east-essex";
const circle = `${network}/organisations/alum-rock-sehat-circle`;
const hall = `${network}/organisations/coventry-central-hall`;
const registered = `${network}/organisations/lozells-carers-group`;

const interpreters = `${network}/organisations/midland-interpreters`;

const secretary = "farida-n";
const seat = "imran-s";
const editor = "rehana-q";
const applicant = "akhtar-j";
const interpretersEditor = "tomasz-b";
const researcher = "eleanor-v";
const commissioner = "joanne-f";
const operator = "sam-e";

function screensFor(people: readonly (string | null)[], path: string): Screen[] {
  return people.map((as) => ({ as, path }));
}

/**
 * Every address of the admin's route tables, with the people for whom it is there. A route without an entry fails the
 * test of screens; so does an entry without a route.
 */
export function screensByRoute(places: Places): Record<string, Screen[]> {
  return { ...openScreens(places), ...settingsScreens(places), ...pageScreens(places), ...recordScreens(places), ...committeeScreens(places) };
}

function openScreens({ application, decision, introduction, researcher: people }: Places): Record<string, Screen[]> {
  const draft = `${network}/apply/${application["smethwick-elders-walking-group"]}`;
  const sent = `${network}/apply/${application["lozells-carers-chai-circle"]}`;
  const asked = `${network}/apply/${application["handsworth-sickle-cell-friends"]}`;
  const takenBack = `${network}/apply/${application["coventry-welcome-house"]}`;
  const draftOwner = "gurpreet-s";
  return {
    "/": [
      { as: null, path: "/", leadsTo: `${network}/directory` },
      { as: seat, path: "/", leadsTo: `${network}/my-work` },
    ],
    "/:network": [{ as: null, path: network, leadsTo: `${network}/directory` }],
    "/:network/*": [{ as: null, path: `${network}/nothing-is-here`, told: "nothing here" }],
    "/:network/sign-in": screensFor([null], `${network}/sign-in`),
    "/:network/account": [
      ...screensFor([editor, operator], `${network}/account`),
      { as: null, path: `${network}/account`, told: "sign in" },
    ],
    "/:network/account/letters": [
      ...screensFor([editor, seat], `${network}/account/letters`),
      { as: null, path: `${network}/account/letters`, told: "sign in" },
    ],
    "/:network/account/codes": screensFor([editor], `${network}/account/codes`),
    "/:network/account/codes/off": screensFor([editor], `${network}/account/codes/off`),
    "/:network/account/passkeys/add": [
      ...screensFor([editor], `${network}/account/passkeys/add`),
      { as: null, path: `${network}/account/passkeys/add`, told: "sign in" },
    ],
    "/:network/account/passkeys/:passkey": [{ as: editor, path: `${network}/account/passkeys/nothing`, told: "nothing here" }],
    "/:network/account/erase": [
      ...screensFor([editor, commissioner], `${network}/account/erase`),
      { as: null, path: `${network}/account/erase`, told: "sign in" },
    ],
    "/:network/account/files": [
      ...screensFor([commissioner, editor], `${network}/account/files`),
      { as: null, path: `${network}/account/files`, told: "sign in" },
    ],
    "/:network/set-password": screensFor([null], `${network}/set-password?token=unused`),
    "/:network/about": screensFor([null, seat], `${network}/about`),
    "/:network/help": screensFor([null, applicant], `${network}/help`),
    "/:network/accessibility": screensFor([null], `${network}/accessibility`),
    "/:network/privacy": screensFor([null], `${network}/privacy`),
    "/:network/directory": [
      ...screensFor([null, secretary, commissioner], `${network}/directory`),
      { as: null, path: `${network}/directory?q=urdu` },
      { as: null, path: `${other}/directory` },
    ],
    "/:network/researchers": screensFor([null, seat, researcher], `${network}/researchers`),
    "/:network/researchers/:id": screensFor([seat, researcher], `${network}/researchers/${people["Eleanor V."]}`),
    "/:network/researchers/:id/change": screensFor([researcher], `${network}/researchers/${people["Eleanor V."]}/change`),
    "/:network/introductions": screensFor([researcher, commissioner], `${network}/introductions`),
    "/:network/introductions/:id": screensFor([editor, commissioner], `${network}/introductions/${introduction["Joanne F."]}`),
    "/:network/apply": screensFor([null, editor], `${network}/apply`),
    "/:network/apply/start": [
      ...screensFor(["leila-h"], `${network}/apply/start`),
      { as: null, path: `${network}/apply/start`, told: "sign in" },
    ],
    "/:network/apply/on-paper": screensFor([null], `${network}/apply/on-paper`),
    "/:network/apply/:application": [
      ...screensFor([draftOwner], draft),
      ...screensFor([applicant], sent),
      ...screensFor(["marcia-b"], asked),
      ...screensFor(["leila-h"], takenBack),
      { as: researcher, path: draft, told: "nothing here" },
    ],
    "/:network/apply/:application/check": screensFor([draftOwner], `${draft}/check`),
    "/:network/apply/:application/sent": screensFor([applicant], `${sent}/sent`),
    "/:network/apply/:application/withdraw": screensFor([applicant], `${sent}/withdraw`),
    "/:network/apply/:application/reopen": screensFor(["leila-h"], `${takenBack}/reopen`),
    // The time to appeal is over in the demonstration; the test of reviews appeals in time.
    "/:network/apply/:application/appeal": [
      { as: "gareth-b", path: `${other}/apply/${application["brightpath-insight"]}/appeal`, told: "nothing here" },
    ],
    "/:network/apply/:application/:question": [
      ...screensFor([draftOwner], `${draft}/purpose`),
      ...screensFor([draftOwner], `${draft}/languages`),
    ],
    "/:network/decisions": screensFor([null, seat, applicant], `${network}/decisions`),
    "/:network/decisions/:decision": screensFor([null, "tom-w", "gareth-b"], `${other}/decisions/${decision["brightpath-insight"]}`),
    "/:network/members": screensFor([null, editor, seat, secretary], `${network}/members`),
  };
}

function settingsScreens({ role }: Places): Record<string, Screen[]> {
  return {
    "/:network/settings": [
      ...screensFor([seat, secretary, operator], `${network}/settings`),
      { as: null, path: `${network}/settings`, told: "sign in" },
    ],
    "/:network/settings/people": screensFor([secretary, operator], `${network}/settings/people`),
    "/:network/settings/people/invite": screensFor([secretary], `${network}/settings/people/invite`),
    "/:network/settings/people/assign": screensFor([secretary], `${network}/settings/people/assign`),
    "/:network/settings/people/:role/end": screensFor([secretary], `${network}/settings/people/${role["Joanne F."]}/end`),
    "/:network/settings/network": [
      ...screensFor([secretary], `${network}/settings/network`),
      { as: seat, path: `${network}/settings/network`, told: "not allowed" },
    ],
    "/:network/settings/import": [
      ...screensFor([operator], `${network}/settings/import`),
      { as: seat, path: `${network}/settings/import`, told: "not allowed" },
    ],
    "/:network/settings/nesting": screensFor([secretary, operator], `${network}/settings/nesting`),
    "/:network/settings/nesting/new": [
      ...screensFor([secretary], `${network}/settings/nesting/new`),
      { as: seat, path: `${network}/settings/nesting/new`, told: "not allowed" },
    ],
    "/:network/settings/outbox": screensFor([operator], `${network}/settings/outbox`),
  };
}

function recordScreens({ record, credential, suggestion, claim, word }: Places): Record<string, Screen[]> {
  const page = "/:network/organisations/:handle";
  const pair = `${network}/duplicates/${record["lozells-carers-chai-circle"]}/${record["lozells-carers-group"]}`;
  const [shown = ""] = Object.values(credential);
  const sewing = `${network}/words/${word["Sewing and talking"]}`;
  return {
    [`${page}/capacity`]: screensFor([interpretersEditor], `${interpreters}/capacity`),
    [`${page}/change/credentials`]: screensFor([interpretersEditor], `${interpreters}/change/credentials`),
    [`${page}/change/credentials/:credential`]: screensFor([interpretersEditor], `${interpreters}/change/credentials/${shown}`),
    [`${page}/suggest`]: screensFor([researcher], `${interpreters}/suggest`),
    [`${page}/undo-merge`]: [{ as: operator, path: `${interpreters}/undo-merge`, told: "nothing here" }],
    "/:network/claims/:id": [
      ...screensFor([operator], `${network}/claims/${claim["leila-h"]}`),
      { as: seat, path: `${network}/claims/${claim["leila-h"]}`, told: "nothing here" },
    ],
    "/:network/suggestions/:id": screensFor([interpretersEditor], `${network}/suggestions/${suggestion["midland-interpreters"]}`),
    "/:network/words": [
      ...screensFor([operator], `${network}/words`),
      { as: seat, path: `${network}/words`, told: "not allowed" },
      { as: null, path: `${network}/words`, told: "sign in" },
    ],
    "/:network/words/:skill": screensFor([operator, editor], sewing),
    "/:network/words/:skill/means": [
      ...screensFor([operator], `${sewing}/means`),
      { as: editor, path: `${sewing}/means`, told: "not allowed" },
    ],
    "/:network/words/:skill/put-aside": screensFor([operator], `${sewing}/put-aside`),
    "/:network/duplicates": screensFor([operator], `${network}/duplicates`),
    "/:network/duplicates/:one/:other": screensFor([operator], pair),
    "/:network/duplicates/:one/:other/two": screensFor([operator], `${pair}/two`),
  };
}

function pageScreens({ capability, link, service }: Places): Record<string, Screen[]> {
  const page = "/:network/organisations/:handle";
  const waiting = link["coventry-central-hall alum-rock-sehat-circle"];
  const agreed = link["coventry-central-hall coventry-empowered-african-women"];
  const circleChanges = Object.fromEntries(
    ["words", "words/add", "details", "skills", "languages", "areas", "communities", "contacts", "places", "editors", "consents"].map(
      (what) => [`${page}/change/${what}`, screensFor([editor], `${circle}/change/${what}`)],
    ),
  );
  return {
    ...circleChanges,
    [page]: [
      ...screensFor([null, editor, secretary, researcher], circle),
      ...screensFor([null], registered),
      ...screensFor([seat], hall),
    ],
    [`${page}/change/words/:lang`]: screensFor([editor], `${circle}/change/words/en`),
    [`${page}/change/skills/:capability`]: screensFor([editor], `${circle}/change/skills/${capability["interpreting"]}`),
    [`${page}/change/consents/:scope`]: screensFor([editor], `${circle}/change/consents/show-contact`),
    [`${page}/change/services/:id`]: screensFor([editor], `${circle}/change/services/${service["Wednesday circle"]}`),
    [`${page}/history`]: screensFor([editor, secretary], `${circle}/history`),
    [`${page}/erase`]: [
      ...screensFor([editor], `${circle}/erase`),
      { as: seat, path: `${circle}/erase`, told: "not allowed" },
    ],
    [`${page}/still-right`]: screensFor([editor], `${circle}/still-right`),
    [`${page}/listing`]: screensFor([null], `${registered}/listing`),
    [`${page}/listing/claim`]: screensFor([editor], `${registered}/listing/claim`),
    [`${page}/listing/take-off`]: screensFor([editor], `${registered}/listing/take-off`),
    [`${page}/links/propose`]: screensFor([seat], `${hall}/links/propose`),
    [`${page}/links/:link/dispute`]: screensFor([seat], `${hall}/links/${waiting}/dispute`),
    [`${page}/links/:link/end`]: screensFor([seat], `${hall}/links/${agreed}/end`),
    "/:network/services": [
      ...screensFor([null, commissioner], `${network}/services`),
      ...screensFor([null], `${network}/services?q=somebody+to+translate+in+Birmingham`),
    ],
    [`${page}/services/add`]: screensFor([editor], `${circle}/services/add`),
    [`${page}/services/:id`]: screensFor([null, editor], `${circle}/services/${service["Wednesday circle"]}`),
    [`${page}/services/:id/history`]: screensFor([editor], `${circle}/services/${service["Wednesday circle"]}/history`),
    [`${page}/ask`]: [
      ...screensFor([researcher, commissioner], `${circle}/ask`),
      { as: null, path: `${circle}/ask`, told: "sign in" },
    ],
  };
}

function committeeScreens({ application, ballot, decision, duplicate, seat: seats, membership }: Places): Record<string, Screen[]> {
  const member = membership["alum-rock-sehat-circle"];
  // In its days of grace; the commissioner keeps its page, and has looked through it.
  const late = membership["black-country-winter-health"];
  const files = `${network}/applications`;
  const file = `${files}/${application["lozells-carers-chai-circle"]}`;
  const sameAs = `${file}/duplicates/${duplicate["lozells-carers-chai-circle"]}`;
  const ready = `${other}/applications/${application["tendring-coastal-kitchen"]}`;
  const open = `${network}/ballots/${ballot["nechells-tigrinya-mothers"]}`;
  const closed = `${other}/ballots/${ballot["brightpath-insight"]}`;
  const steppingBack = seats["coventry-empowered-african-women"];
  const reasons = `${other}/decisions/${decision["brightpath-insight"]}/reasons`;
  const opening = "/:network/applications/:application/open-ballot";
  const letter = "/:network/decisions/:decision/reasons";
  return {
    "/:network/my-work": [
      ...screensFor([applicant, editor, seat, secretary, researcher, commissioner, operator], `${network}/my-work`),
      { as: null, path: `${network}/my-work`, told: "sign in" },
    ],
    "/:network/applications": [
      ...screensFor([seat, secretary], files),
      { as: null, path: files, told: "sign in" },
    ],
    "/:network/applications/:application": screensFor([seat, secretary], file),
    "/:network/applications/:application/history": screensFor([seat], `${file}/history`),
    "/:network/applications/:application/checks/:kind": [
      ...screensFor([secretary], `${file}/checks/SAFEGUARDING?state=FAILED`),
      ...screensFor([secretary], `${file}/checks/SAFEGUARDING`),
    ],
    "/:network/applications/:application/duplicates/:organisation/not-the-same": screensFor([secretary], `${sameAs}/not-the-same`),
    "/:network/applications/:application/duplicates/:organisation/the-same": screensFor([secretary], `${sameAs}/the-same`),
    [opening]: screensFor(["tom-w"], `${ready}/open-ballot`),
    [`${opening}/check`]: screensFor(["tom-w"], `${ready}/open-ballot/check`),
    "/:network/ballots": screensFor([seat, secretary], `${network}/ballots`),
    "/:network/ballots/new": [
      ...screensFor([seat, secretary], `${network}/ballots/new`),
      { as: null, path: `${network}/ballots/new`, told: "sign in" },
    ],
    "/:network/ballots/:ballot": [
      ...screensFor([seat, secretary, "grace-o"], open),
      ...screensFor(["monira-b"], closed),
      ...screensFor(["monira-b"], `${other}/ballots/${ballot["about the agreement"]}`),
    ],
    "/:network/ballots/:ballot/minutes": [
      ...screensFor(["monira-b"], `${closed}/minutes`),
      ...screensFor([seat], `${open}/minutes`),
    ],
    // Not before every seat has voted; the journey's test closes one.
    "/:network/ballots/:ballot/close": [{ as: secretary, path: `${open}/close`, told: "not allowed" }],
    "/:network/ballots/:ballot/step-back/:seat": screensFor([secretary], `${open}/step-back/${steppingBack}`),
    "/:network/decisions/:decision/late-conflict": screensFor([secretary], `${network}/decisions/${decision["alum-rock-sehat-circle"]}/late-conflict`),
    [letter]: screensFor(["tom-w"], reasons),
    [`${letter}/check`]: screensFor(["tom-w"], `${reasons}/check`),
    "/:network/members/:membership": screensFor([editor, seat, secretary, null], `${network}/members/${member}`),
    "/:network/members/:membership/renew": screensFor([secretary], `${network}/members/${member}/renew`),
    "/:network/members/:membership/renewal": screensFor([commissioner, secretary], `${network}/members/${late}/renewal`),
    "/:network/members/:membership/renewal/:part": [
      ...["words", "skills", "consents"].flatMap((part) => screensFor([commissioner], `${network}/members/${late}/renewal/${part}`)),
      { as: seat, path: `${network}/members/${late}/renewal/words`, told: "not allowed" },
    ],
    "/:network/members/:membership/renewal/send": screensFor([commissioner], `${network}/members/${late}/renewal/send`),
    "/:network/members/:membership/suspend": screensFor([secretary], `${network}/members/${member}/suspend`),
    "/:network/members/:membership/leave": [
      ...screensFor([editor], `${network}/members/${member}/leave`),
      { as: secretary, path: `${network}/members/${member}/leave`, told: "not allowed" },
    ],
    "/:network/agreement": screensFor([null, editor, secretary], `${network}/agreement`),
    "/:network/agreement/write": [
      ...screensFor([seat], `${network}/agreement/write`),
      ...screensFor(["tom-w"], `${other}/agreement/write`),
      { as: editor, path: `${network}/agreement/write`, told: "not allowed" },
    ],
    "/:network/agreement/translate": screensFor([secretary], `${network}/agreement/translate`),
    "/:network/members/seats/new": screensFor([secretary], `${network}/members/seats/new`),
    "/:network/members/seats/:seat": screensFor([secretary], `${network}/members/seats/${steppingBack}`),
    "/:network/members/seats/:seat/end": screensFor([secretary], `${network}/members/seats/${steppingBack}/end`),
  };
}
