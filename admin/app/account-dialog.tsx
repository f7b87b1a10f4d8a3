import { useQueryClient } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import { useNavigate } from "react-router";
import { useNetwork } from "../lib/place.ts";
import { signOut } from "../lib/session.ts";
import type { CurrentViewer } from "../lib/session.ts";
import { Actions } from "../ui/actions.tsx";
import { Button, QuietButton } from "../ui/button.tsx";
import { UserText } from "../ui/text.tsx";
import { accountWords as words } from "./tool-messages.ts";

/** Who the reader is here, and the way out. */
export function Account({ viewer, onClose }: { viewer: CurrentViewer; onClose: () => void }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const network = useNetwork();
  const seats = viewer.seats.filter((seat) => seat.networkId === network.id);
  const openAccount = async () => {
    onClose();
    await navigate(`/${network.handle}/account`);
  };
  const leave = async () => {
    await signOut();
    onClose();
    await client.resetQueries();
    await navigate(`/${network.handle}/directory`);
  };
  return (
    <>
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
      <p>
        <QuietButton onPress={() => void openAccount()}>
          <FormattedMessage {...words.howYouSignIn} />
        </QuietButton>
      </p>
      <Actions>
        <Button kind="secondary" onPress={() => void leave()}>
          <FormattedMessage {...words.signOut} />
        </Button>
      </Actions>
    </>
  );
}
