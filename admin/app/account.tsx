import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLocation, useNavigate } from "react-router";
import { useNetwork } from "../lib/place.ts";
import { signOut, useViewer } from "../lib/session.ts";
import type { CurrentViewer } from "../lib/session.ts";
import { Actions } from "../ui/actions.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { HeaderButton } from "../ui/header.tsx";
import { TextLink } from "../ui/link.tsx";
import { UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";

/** "Sign in", or the reader's name, which opens who they are here and the way out. */
export function AccountTool() {
  const viewer = useViewer();
  const { pathname, search } = useLocation();
  const [open, setOpen] = useState(false);
  if (viewer === null) {
    const back = pathname.endsWith("/sign-in") ? search : `?to=${encodeURIComponent(pathname + search)}`;
    return (
      <TextLink to={`sign-in${back}`} className="header-button">
        <FormattedMessage {...words.signIn} />
      </TextLink>
    );
  }
  return (
    <>
      <HeaderButton onPress={() => setOpen(true)}>
        <UserText>{viewer.displayName}</UserText>
      </HeaderButton>
      <AccountDialog viewer={viewer} open={open} onClose={() => setOpen(false)} />
    </>
  );
}

function AccountDialog({ viewer, open, onClose }: { viewer: CurrentViewer; open: boolean; onClose: () => void }) {
  const intl = useIntl();
  const client = useQueryClient();
  const navigate = useNavigate();
  const network = useNetwork();
  const seats = viewer.seats.filter((seat) => seat.networkId === network.id);
  const leave = async () => {
    await signOut();
    onClose();
    await client.resetQueries();
    await navigate(`/${network.handle}/directory`);
  };
  return (
    <Dialog title={intl.formatMessage(words.account)} open={open} onClose={onClose}>
      <p>
        <FormattedMessage
          {...words.signedInAs}
          values={{
            name: <UserText>{viewer.displayName}</UserText>,
            email: <bdi>{viewer.email}</bdi>,
            b: (chunks) => <strong>{chunks}</strong>,
          }}
        />
      </p>
      <ul>
        {seats.map((seat) => (
          <li key={seat.id}>
            <FormattedMessage
              {...words.holdsSeat}
              values={{ organisation: <UserText>{seat.organisationName}</UserText> }}
            />
          </li>
        ))}
        {viewer.organisations.map((organisation) => (
          <li key={organisation.id}>
            <FormattedMessage
              {...words.speaksFor}
              values={{ organisation: <UserText>{organisation.name}</UserText> }}
            />
          </li>
        ))}
      </ul>
      <Actions>
        <Button kind="secondary" onPress={() => void leave()}>
          <FormattedMessage {...words.signOut} />
        </Button>
      </Actions>
    </Dialog>
  );
}
