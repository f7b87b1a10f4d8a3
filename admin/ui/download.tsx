import { FormattedMessage } from "react-intl";
import { words } from "./download-messages.ts";
import "./download.css";

const formats = ["csv", "json"] as const;

/**
 * Takes away what a list shows, in every page of it: the rows as they are filtered and ordered now. The server streams
 * the file; `variables` are those with which the screen asked for the list.
 */
export function DownloadMenu({ list, variables, count, ofOrganisations = false }: DownloadMenuProps) {
  if (count === 0) {
    return null;
  }
  const filter = encodeURIComponent(JSON.stringify(variables));
  return (
    <details className="download no-print">
      <summary>
        <FormattedMessage {...words.download} />
      </summary>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <a className="quiet-link" href={`/download/${list}.${format}?variables=${filter}`} download>
              <bdi>
                <FormattedMessage {...words[format]} values={{ count }} />
              </bdi>
            </a>
          </li>
        ))}
      </ul>
      {ofOrganisations && (
        <p>
          <FormattedMessage {...words.consent} />
        </p>
      )}
    </details>
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
