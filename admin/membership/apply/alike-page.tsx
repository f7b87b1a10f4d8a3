import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { ApplyClaimDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetworkPath } from "../../lib/place.ts";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Illustrative } from "../../ui/illustrative.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import { Sheet, Stack } from "../../ui/surface.tsx";
import { UserText } from "../../ui/text.tsx";
import { words } from "./messages.ts";

/** Organisations that may be the same as the one about to be made. */
export interface Alike {
  name: string;
  overrideToken?: string | null;
  candidates: readonly {
    same: readonly string[];
    differs: readonly string[];
    organisation: {
      id: string;
      handle: string;
      name: string;
      illustrative: "NO" | "DETAILS" | "ALL";
      listingBasis: string;
    };
  }[];
}

/** What is the same and what differs, in words; no score. "This is ours" asks to keep that page instead. */
export function AlikePage({ alike, busy, onNone, onBack }: AlikePageProps) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const claim = useAct(ApplyClaimDocument);
  const form = useForm({});
  const ours = async (organisation: { id: string; name: string; handle: string }) => {
    const message = intl.formatMessage(words.claimMessage);
    if (form.accept(await claim.act({ organisation: organisation.id, message }))) {
      notify(<FormattedMessage {...words.claimed} values={{ name: <UserText>{organisation.name}</UserText> }} />);
      await navigate(path(`organisations/${organisation.handle}`), { replace: true });
    }
  };
  return (
    <Page
      narrow
      title={intl.formatMessage(words.alikeTitle)}
      back={{ onPress: onBack, label: intl.formatMessage(words.back) }}
      section={intl.formatMessage(words.section)}
      lead={<FormattedMessage {...words.alikeLead} values={{ name: <UserText>{alike.name}</UserText> }} />}
      errors={form.errors}
    >
      <Stack>
        {alike.candidates.map(({ organisation, same, differs }) => (
          <Sheet
            key={organisation.id}
            title={
              <>
                <TextLink to={`organisations/${organisation.handle}`}>
                  <UserText>{organisation.name}</UserText>
                </TextLink>{" "}
                <Illustrative what={organisation.illustrative} />
              </>
            }
            note={organisation.listingBasis === "PUBLIC_REGISTER" ? intl.formatMessage(words.alikeRegister) : undefined}
          >
            <SummaryList
              rows={[
                { key: "same", question: intl.formatMessage(words.alikeSame), found: same },
                { key: "differs", question: intl.formatMessage(words.alikeDiffers), found: differs },
              ]
                .filter(({ found }) => found.length > 0)
                .map(({ found, ...row }) => ({ ...row, answer: <Sentences sentences={found} /> }))}
            />
            <Button kind="secondary" busy={claim.busy} onPress={() => void ours(organisation)}>
              <span>
                <FormattedMessage {...words.alikeOurs} />
                <span className="hidden-words">
                  {" "}
                  <UserText>{organisation.name}</UserText>
                </span>
              </span>
            </Button>
          </Sheet>
        ))}
        <Actions>
          <Button kind="secondary" busy={busy} onPress={onNone}>
            <FormattedMessage {...words.alikeNone} />
          </Button>
        </Actions>
      </Stack>
    </Page>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return sentences.map((sentence) => (
    <p key={sentence}>
      <UserText>{sentence}</UserText>
    </p>
  ));
}

/** What was found alike, and the ways on. */
export interface AlikePageProps {
  alike: Alike;
  busy: boolean;
  onNone: () => void;
  onBack: () => void;
}
