import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { WordsDescriptor } from "../../lib/words.ts";
import { PrintButton } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet, Stack } from "../../ui/surface.tsx";

/** A part of a page of text: a heading, sentences, perhaps a list and something after it. */
export interface TextSection {
  heading: WordsDescriptor;
  sentences?: readonly WordsDescriptor[];
  list?: readonly WordsDescriptor[];
  after?: ReactNode;
}

/** A page to be read, with the network's name for sentences that need it. */
export function TextPage({ title, lead, sections, values, children }: TextPageProps) {
  const intl = useIntl();
  return (
    <Page narrow title={intl.formatMessage(title)} lead={intl.formatMessage(lead)} below={<PrintButton />}>
      <Stack>
        {sections.map((section) => (
          <Sheet key={section.heading.id} title={intl.formatMessage(section.heading)}>
            {section.sentences?.map((sentence) => (
              <p key={sentence.id}>
                <FormattedMessage {...sentence} values={values} />
              </p>
            ))}
            {section.list && (
              <ul>
                {section.list.map((item) => (
                  <li key={item.id}>
                    <FormattedMessage {...item} />
                  </li>
                ))}
              </ul>
            )}
            {section.after}
          </Sheet>
        ))}
        {children}
      </Stack>
    </Page>
  );
}

/** What a page of text is made of. */
export interface TextPageProps {
  title: WordsDescriptor;
  lead: WordsDescriptor;
  sections: readonly TextSection[];
  values?: Record<string, ReactNode>;
  children?: ReactNode;
}
