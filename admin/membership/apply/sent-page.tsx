import { FormattedMessage, useIntl } from "react-intl";
import { useParams } from "react-router";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";
import { LinkButton } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Stack } from "../../ui/surface.tsx";
import { useApplicantFile } from "./file.ts";
import { words } from "./messages.ts";
import { NextSteps } from "./next-steps.tsx";

/** After sending: that it is sent, and what happens next. */
export function ApplySentPage() {
  const intl = useIntl();
  const { application = "" } = useParams();
  const asked = useApplicantFile(application);
  return (
    <Answer of={asked}>
      {({ file }) =>
        file === null ? (
          <NotFoundPage />
        ) : (
          <Page
            narrow
            title={intl.formatMessage(words.sentTitle)}
            section={intl.formatMessage(words.section)}
            lead={<FormattedMessage {...words.sentLead} values={{ reference: <strong><bdi>{file.reference}</bdi></strong> }} />}
          >
            <Stack>
              <NextSteps />
              <div>
                <LinkButton to={`apply/${file.id}`}>
                  <FormattedMessage {...words.sentSee} />
                </LinkButton>
              </div>
            </Stack>
          </Page>
        )
      }
    </Answer>
  );
}
