import { FormattedMessage, useIntl } from "react-intl";
import { useForm } from "../lib/form.ts";
import { useViewer } from "../lib/session.ts";
import { Button } from "./button.tsx";
import { words } from "./download-messages.ts";
import { Form } from "./form.tsx";
import { TextInput } from "./text-input.tsx";
import "./download.css";

const formats = ["csv", "json"] as const;

type Format = (typeof formats)[number];

/** What a file is for, in characters; the server refuses less. */
const shortestPurpose = 5;

/**
 * Takes away what a list shows, in every page of it: the rows as they are filtered and ordered now. The server streams
 * the file; `variables` are those with which the screen asked for the list. Whoever is signed in says what it is for.
 */
export function DownloadMenu(props: DownloadMenuProps) {
  const viewer = useViewer();
  if (props.count === 0) {
    return null;
  }
  return (
    <details className="download no-print">
      <summary>
        <FormattedMessage {...words.download} />
      </summary>
      {viewer === null ? <PublicLinks {...props} /> : <PurposeForm {...props} />}
      {props.ofOrganisations && (
        <p>
          <FormattedMessage {...words.consent} />
        </p>
      )}
    </details>
  );
}

function addressOf({ list, variables }: DownloadMenuProps, format: Format, purpose: string | null): string {
  const filter = `variables=${encodeURIComponent(JSON.stringify(variables))}`;
  return `/download/${list}.${format}?${filter}${purpose === null ? "" : `&purpose=${encodeURIComponent(purpose)}`}`;
}

function PublicLinks(props: DownloadMenuProps) {
  return (
    <ul>
      {formats.map((format) => (
        <li key={format}>
          <a className="quiet-link" href={addressOf(props, format, null)} download>
            <bdi>
              <FormattedMessage {...words[format]} values={{ count: props.count }} />
            </bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

function PurposeForm(props: DownloadMenuProps) {
  const intl = useIntl();
  const form = useForm({ purpose: "" });
  const take = (format: Format) => {
    const purpose = form.values.purpose.trim();
    const missing = [...purpose].length < shortestPurpose;
    if (form.check(missing ? [{ field: "purpose", message: intl.formatMessage(words.purposeMissing) }] : [])) {
      window.location.assign(addressOf(props, format, purpose));
    }
  };
  return (
    <Form onSubmit={() => take("csv")}>
      <TextInput
        {...form.field("purpose")}
        label={<FormattedMessage {...words.purpose} />}
        hint={<FormattedMessage {...words.purposeHint} />}
      />
      <div className="row">
        {formats.map((format) => (
          <Button key={format} kind="secondary" onPress={() => take(format)}>
            <bdi>
              <FormattedMessage {...words[format]} values={{ count: props.count }} />
            </bdi>
          </Button>
        ))}
      </div>
    </Form>
  );
}

/** Which list, how it was asked for, and how many rows it has in all. */
interface DownloadMenuProps {
  list: "organisations" | "services" | "researchers" | "members" | "applications" | "decisions";
  variables: object;
  count: number;
  /** Whether rows are entries of organisations, which may have said no to files. */
  ofOrganisations?: boolean;
}
