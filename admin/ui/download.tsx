import { FormattedMessage, useIntl } from "react-intl";
import { useForm } from "../lib/form.ts";
import { useViewer } from "../lib/session.ts";
import type { WordsDescriptor } from "../lib/words.ts";
import { Button } from "./button.tsx";
import { words } from "./download-messages.ts";
import { Form } from "./form.tsx";
import { TextInput } from "./text-input.tsx";
import "./download.css";

const formats = ["csv", "json"] as const;

type Format = (typeof formats)[number];

/** What a file is for, in characters; the server refuses less. */
const shortestPurpose = 5;

/** What taking a list away means: organisations read it, it is noted, or nothing is, because it is the reader's own. */
const kinds = {
  organisations: "told",
  services: "told",
  researchers: "noted",
  members: "told",
  seats: "told",
  applications: "told",
  ballots: "told",
  decisions: "told",
  links: "told",
  introductions: "own",
  asked: "noted",
  words: "noted",
  duplicates: "told",
  roles: "noted",
  outbox: "noted",
  letters: "own",
  files: "own",
  history: "noted",
  wordings: "noted",
  serviceWordings: "noted",
  looks: "noted",
  timeline: "noted",
} as const;

const all = { csv: words.csvAll, json: words.jsonAll };
const agreed = { csv: words.agreedCsv, json: words.agreedJson };

/**
 * Takes away what a list shows, in every page of it: the rows as they are filtered and ordered now. The server streams
 * the file; `variables` are those with which the screen asked for the list. Whoever is signed in says what it is for,
 * unless it is their own.
 */
export function DownloadMenu(props: DownloadMenuProps) {
  const viewer = useViewer();
  if (props.count === 0) {
    return null;
  }
  // In the name of somebody only what was agreed to leaves: how many rows that is shows in the file, and among one's files.
  const isByAgreement = viewer !== null && props.ofOrganisations === true;
  return (
    <details className="download no-print">
      <summary>
        {isByAgreement ? <FormattedMessage {...words.agreed} /> : <Counted count={props.count} one={words.download} all={words.downloadAll} />}
      </summary>
      {viewer === null || kinds[props.list] === "own" ? <PublicLinks {...props} /> : <PurposeForm {...props} />}
      {props.ofOrganisations && (
        <p>
          <FormattedMessage {...(isByAgreement ? words.agreedConsent : words.consent)} />
        </p>
      )}
    </details>
  );
}

function addressOf({ list, variables }: DownloadMenuProps, format: Format, purpose: string | null): string {
  const filter = `variables=${encodeURIComponent(JSON.stringify(variables))}`;
  return `/download/${list}.${format}?${filter}${purpose === null ? "" : `&purpose=${encodeURIComponent(purpose)}`}`;
}

/** Words with how many rows there are, where the list says how many. */
function Counted({ count, one, all: uncounted }: { count: number | null; one: WordsDescriptor; all: WordsDescriptor }) {
  return <bdi>{count === null ? <FormattedMessage {...uncounted} /> : <FormattedMessage {...one} values={{ count }} />}</bdi>;
}

function PublicLinks(props: DownloadMenuProps) {
  return (
    <ul>
      {formats.map((format) => (
        <li key={format}>
          <a className="quiet-link" href={addressOf(props, format, null)} download>
            <Counted count={props.count} one={words[format]} all={all[format]} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function PurposeForm(props: DownloadMenuProps) {
  const intl = useIntl();
  // Several lists of one screen can be open at once.
  const key = `purpose-${props.id ?? props.list}`;
  const form = useForm<Record<string, string>>({ [key]: "" });
  const take = (format: Format) => {
    const purpose = (form.values[key] ?? "").trim();
    const missing = [...purpose].length < shortestPurpose;
    if (form.check(missing ? [{ field: key, message: intl.formatMessage(words.purposeMissing) }] : [])) {
      window.location.assign(addressOf(props, format, purpose));
    }
  };
  return (
    <Form onSubmit={() => take("csv")}>
      <TextInput
        {...form.field(key)}
        label={<FormattedMessage {...words.purpose} />}
        hint={<FormattedMessage {...(kinds[props.list] === "told" ? words.purposeHint : words.purposeNoted)} />}
      />
      <div className="row">
        {formats.map((format) => (
          <Button key={format} kind="secondary" onPress={() => take(format)}>
            {props.ofOrganisations ? (
              <FormattedMessage {...agreed[format]} />
            ) : (
              <Counted count={props.count} one={words[format]} all={all[format]} />
            )}
          </Button>
        ))}
      </div>
    </Form>
  );
}

/** Which list, how it was asked for, and how many rows it has in all. */
interface DownloadMenuProps {
  list: keyof typeof kinds;
  variables: object;
  /** Null where the list is not counted. */
  count: number | null;
  /** Tells lists of one kind apart that stand on one screen. */
  id?: string;
  /** Whether rows are entries of organisations, which may have said no to files. */
  ofOrganisations?: boolean;
}
