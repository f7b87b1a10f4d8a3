import { useQueryClient } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { CheckCredentialDocument, OrganisationCredentialsDocument } from "../../schema/operations.ts";
import type { CredentialState, OrganisationCredentialsQuery } from "../../schema/operations.ts";
import { useAct, useQuestion } from "../lib/data.ts";
import { useNotices } from "../lib/notices.tsx";
import { poundWords } from "../lib/money.ts";
import { QuietButton } from "../ui/button.tsx";
import { TextLink } from "../ui/link.tsx";
import { Sheet } from "../ui/surface.tsx";
import { Tag } from "../ui/tag.tsx";
import type { TagKind } from "../ui/tag.tsx";
import { Day, UserText } from "../ui/text.tsx";
import { credentialStateWords, credentialWords, words } from "./credential-messages.ts";
import { hidden } from "./hidden-words.tsx";
import type { OrganisationSectionProps } from "./organisation-page.tsx";

/** A credential as the page shows it. */
export type ShownCredential = NonNullable<OrganisationCredentialsQuery["organisation"]>["credentials"][number];

const tagOfState: Record<CredentialState, TagKind> = {
  UPCOMING: "underway",
  CURRENT: "done",
  EXPIRING: "waiting",
  EXPIRED: "closed",
};

/** What the organisation can show. Days and amounts come only to those who look after it, and to commissioners. */
export function CredentialsSheet({ handle, asPublic }: OrganisationSectionProps) {
  const question = useQuestion(OrganisationCredentialsDocument, { handle }, { asPublic });
  const organisation = question.data?.organisation;
  const keeps = organisation?.can.includes("addCredential") ?? false;
  if (!organisation || (organisation.credentials.length === 0 && !keeps)) {
    return null;
  }
  const change = `organisations/${handle}/change/credentials`;
  return (
    <Sheet
      title={<FormattedMessage {...words.title} />}
      note={<FormattedMessage {...(keeps ? words.noteKeepers : words.note)} />}
      action={
        keeps && (
          <TextLink to={change}>
            <FormattedMessage {...words.add} values={{ hidden }} />
          </TextLink>
        )
      }
    >
      {organisation.credentials.length === 0 && (
        <p>
          <FormattedMessage {...words.none} />
        </p>
      )}
      <ul className="aside-rows">
        {organisation.credentials.map((credential) => (
          <li key={credential.id}>
            <CredentialRow credential={credential} change={change} version={organisation.version} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

interface CredentialRowProps {
  credential: ShownCredential;
  /** Where credentials are changed. */
  change: string;
  /** The version of the page on which it is shown. */
  version: number;
}

function CredentialRow({ credential, change, version }: CredentialRowProps) {
  const intl = useIntl();
  const what = intl.formatMessage(credentialWords[credential.kind]);
  return (
    <>
      <div className="aside-pair">
        <strong>{what}</strong>
        <Tag kind={tagOfState[credential.state]}>
          <FormattedMessage {...credentialStateWords[credential.state]} />
        </Tag>
      </div>
      <Details credential={credential} />
      {credential.can.includes("changeCredential") && (
        <TextLink to={`${change}/${credential.id}`}>
          <FormattedMessage {...words.change} values={{ hidden, what }} />
        </TextLink>
      )}
      {credential.can.includes("checkCredential") && <CheckButton credential={credential} what={what} version={version} />}
    </>
  );
}

function Details({ credential }: { credential: ShownCredential }) {
  const { locale } = useIntl();
  const { coverAmount, validFrom, expiresOn, state, checkedOn, checkedBy } = credential;
  const name = checkedBy && <UserText key="name">{checkedBy.displayName}</UserText>;
  return (
    <div className="second-line">
      {state === "UPCOMING" && validFrom && (
        <div>
          <FormattedMessage {...words.from} values={{ date: <Day key="date" on={validFrom} /> }} />
        </div>
      )}
      {expiresOn && (
        <div>
          <FormattedMessage {...words.until} values={{ date: <Day key="date" on={expiresOn} /> }} />
        </div>
      )}
      {coverAmount !== null && (
        <div>
          <FormattedMessage {...words.cover} values={{ amount: <bdi key="amount">{poundWords(coverAmount, locale)}</bdi> }} />
        </div>
      )}
      {checkedOn ? (
        <FormattedMessage {...(name ? words.seenBy : words.seen)} values={{ name, date: <Day key="date" on={checkedOn} /> }} />
      ) : (
        <FormattedMessage {...words.notSeen} />
      )}
    </div>
  );
}

function CheckButton({ credential, what, version }: Pick<CredentialRowProps, "credential" | "version"> & { what: string }) {
  const intl = useIntl();
  const client = useQueryClient();
  const checking = useAct(CheckCredentialDocument);
  const { notify } = useNotices();
  const check = async () => {
    const { payload, problems } = await checking.act({ credential: credential.id, expectedVersion: version });
    const isStale = problems.some(({ code }) => code === "STALE_VERSION");
    if (isStale) {
      await client.invalidateQueries();
    }
    const refused = isStale ? intl.formatMessage(words.compareAgain) : (problems[0]?.message ?? "");
    notify(payload ? intl.formatMessage(words.checked) : refused);
  };
  return (
    <QuietButton onPress={() => void check()}>
      <FormattedMessage {...words.check} values={{ hidden, what }} />
    </QuietButton>
  );
}
