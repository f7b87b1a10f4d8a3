import { FormattedMessage, useIntl } from "react-intl";
import type { AccountQuery } from "../../../schema/operations.ts";
import { LinkButton } from "../../ui/button.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Sheet, Stack } from "../../ui/surface.tsx";
import { Moment } from "../../ui/text.tsx";
import { words } from "./messages.ts";

type ShownPasskey = NonNullable<AccountQuery["viewer"]>["passkeys"][number];

/** The passkeys of the reader, and the way to another. */
export function PasskeysSheet({ passkeys }: { passkeys: readonly ShownPasskey[] }) {
  const intl = useIntl();
  const add = (
    <LinkButton to="account/passkeys/add" kind="secondary">
      <FormattedMessage {...words.passkeyAdd} />
    </LinkButton>
  );
  if (passkeys.length === 0) {
    return (
      <Sheet title={intl.formatMessage(words.passkeys)}>
        <p>
          <FormattedMessage {...words.passkeysNone} />
        </p>
        {add}
      </Sheet>
    );
  }
  return (
    <Stack tight>
      <Sheet title={intl.formatMessage(words.passkeys)} rows>
        {passkeys.map((passkey) => (
          <PasskeyRow key={passkey.id} passkey={passkey} />
        ))}
      </Sheet>
      <div>{add}</div>
    </Stack>
  );
}

function PasskeyRow({ passkey }: { passkey: ShownPasskey }) {
  return (
    <article>
      <h3>
        <TextLink to={`account/passkeys/${passkey.id}`}>
          <bdi>{passkey.name}</bdi>
        </TextLink>
      </h3>
      <p className="second-line">
        <FormattedMessage {...words.passkeyAdded} values={{ when: <Moment at={passkey.createdAt} /> }} />
        {" · "}
        {passkey.lastUsedAt ? (
          <FormattedMessage {...words.passkeyLastUsed} values={{ when: <Moment at={passkey.lastUsedAt} /> }} />
        ) : (
          <FormattedMessage {...words.passkeyUnused} />
        )}
      </p>
    </article>
  );
}
