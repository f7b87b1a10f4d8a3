import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { SignInProviderDocument } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { useNetworkPath } from "../lib/place.ts";
import { providerPage } from "../lib/session.ts";
import { Button } from "../ui/button.tsx";
import { UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";
import { useReturnTo } from "./return-to.ts";

/** Leads to the provider's own page, where an installation has one: a university's or a council's sign-in. */
export function ProviderButton({ onFailure }: { onFailure: () => void }) {
  const { data } = useQuestion(SignInProviderDocument, {});
  const [busy, setBusy] = useState(false);
  const path = useNetworkPath();
  const returnTo = useReturnTo();
  const name = data?.signInProvider;
  if (!name) {
    return null;
  }
  const leave = async () => {
    setBusy(true);
    const page = await providerPage(returnTo, path("sign-in?by=provider"));
    if (page === null) {
      setBusy(false);
      onFailure();
      return;
    }
    window.location.assign(page);
  };
  return (
    <Button kind="secondary" busy={busy} onPress={() => void leave()}>
      <span>
        <FormattedMessage {...words.byProvider} values={{ account: <UserText>{name}</UserText> }} />
      </span>
    </Button>
  );
}
