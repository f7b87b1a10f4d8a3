import { FormattedMessage, useIntl } from "react-intl";
import { useParams, useSearchParams } from "react-router";
import { ServiceHistoryDocument } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { Answer, NotFoundPage } from "../ui/answer.tsx";
import { Page } from "../ui/page.tsx";
import { Stack } from "../ui/surface.tsx";
import { backToService } from "./back-to.tsx";
import { words } from "./history-messages.ts";
import { WordingsSheet } from "./wordings-sheet.tsx";

/** What was said of a service before each change, and after it. */
export function ServiceHistoryPage() {
  const intl = useIntl();
  const { id = "" } = useParams();
  const [parameters] = useSearchParams();
  const question = useQuestion(
    ServiceHistoryDocument,
    { id, revisionsAfter: parameters.get("wording") },
    { keepFormer: true },
  );
  return (
    <Answer of={question}>
      {({ node: service }) =>
        service && "revisions" in service ? (
          <Page
            title={intl.formatMessage(words.serviceTitle)}
            section={service.name}
            lead={<FormattedMessage {...words.lead} />}
            back={backToService(service)}
          >
            <Stack>
              <WordingsSheet revisions={service.revisions} list="serviceWordings" variables={{ service: service.id }} />
            </Stack>
          </Page>
        ) : (
          <NotFoundPage />
        )
      }
    </Answer>
  );
}
