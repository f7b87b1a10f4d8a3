import { FormattedMessage, useIntl } from "react-intl";
import { Outlet, useOutletContext } from "react-router";
import { useForm } from "../../lib/form.ts";
import type { Form } from "../../lib/form.ts";
import { NotAllowedPage } from "../../ui/answer.tsx";
import { QuietLink } from "../../ui/link.tsx";
import "../membership.css";
import { FileAnswer } from "../file/use-file.tsx";
import type { ApplicationFile } from "../file/use-file.tsx";
import { firstValues } from "./opening-form.ts";
import type { OpeningValues } from "./opening-form.ts";
import { words as shared } from "../messages.ts";
import { words } from "./messages.ts";

interface Opening {
  file: ApplicationFile;
  form: Form<OpeningValues>;
}

/** Opening a ballot in two pages: what is asked and until when, then a check. What is typed is kept between them. */
export function OpeningRoute() {
  return <FileAnswer>{(file) => <OpeningPages file={file} />}</FileAnswer>;
}

function OpeningPages({ file }: { file: ApplicationFile }) {
  const intl = useIntl();
  const form = useForm<OpeningValues>(firstValues(intl, file));
  if (!file.can.includes("openBallot")) {
    const next = (
      <QuietLink to={`applications/${file.id}`}>
        <FormattedMessage {...shared.backToFile} />
      </QuietLink>
    );
    return <NotAllowedPage why={file.openBallotBlockedBy ?? intl.formatMessage(words.cannot)} next={next} />;
  }
  return <Outlet context={{ file, form } satisfies Opening} />;
}

/** The file and what is typed, on both pages. */
export function useOpening(): Opening {
  return useOutletContext<Opening>();
}
