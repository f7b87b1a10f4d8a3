import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { AskPageDocument, AskToBePutInTouchDocument } from "../../schema/operations.ts";
import type { AskPageQuery } from "../../schema/operations.ts";
import { useAct, useQuestion } from "../lib/data.ts";
import { dayWords } from "../lib/dates.ts";
import { fieldId, useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { useViewer } from "../lib/session.ts";
import { Answer, NotAllowedPage, NotFoundPage, SignInNeededPage } from "../ui/answer.tsx";
import { Radios } from "../ui/choices.tsx";
import { ConfirmPage } from "../ui/confirm-page.tsx";
import { QuietEdge } from "../ui/surface.tsx";
import { TextArea } from "../ui/text-input.tsx";
import { Naming, UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";

type AskedOrganisation = NonNullable<AskPageQuery["organisation"]>;

const MYSELF = "";

/** Writes why one would like to be in touch. No address is shown to either side until they accept. */
export function AskPage() {
  const { handle = "" } = useParams();
  const viewer = useViewer();
  const question = useQuestion(AskPageDocument, { handle });
  if (viewer === null) {
    return <SignInNeededPage />;
  }
  return (
    <Answer of={question}>
      {({ organisation }) => {
        if (!organisation) {
          return <NotFoundPage />;
        }
        return organisation.can.includes("askToBePutInTouch") ? (
          <AskForm organisation={organisation} />
        ) : (
          <NotAllowedPage why={<FormattedMessage {...words.mayNotAsk} />} />
        );
      }}
    </Answer>
  );
}

function AskForm({ organisation }: { organisation: AskedOrganisation }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const viewer = useViewer();
  const { notify } = useNotices();
  const asking = useAct(AskToBePutInTouchDocument);
  const form = useForm({ why: "", onBehalfOf: MYSELF });
  const { name, handle } = organisation;
  const ask = async () => {
    const { why, onBehalfOf } = form.values;
    if (!form.check(why.trim() ? [] : [{ field: "why", message: intl.formatMessage(words.whyMissing) }])) {
      return;
    }
    const outcome = await asking.act({ organisation: organisation.id, why: why.trim(), onBehalfOf: onBehalfOf || null });
    if (form.accept(outcome)) {
      const until = outcome.payload?.introduction?.answerBy;
      const date = until && dayWords(until, intl.locale);
      notify(<Naming words={date ? words.sentBy : words.sent} names={date ? { name, date } : { name }} />);
      await navigate(path("introductions"), { replace: true });
    }
  };
  const organisations = viewer?.organisations ?? [];
  return (
    <ConfirmPage
      title={{ words: words.askTitle, names: { name } }}
      lead={<FormattedMessage {...words.askLead} />}
      back={{
        to: `organisations/${handle}`,
        label: (
          <span>
            <FormattedMessage {...words.back} values={{ name: <UserText key="name">{name}</UserText> }} />
          </span>
        ),
      }}
      action={<FormattedMessage {...words.send} values={{ name: <UserText key="name">{name}</UserText> }} />}
      busy={asking.busy}
      errors={form.errors}
      onConfirm={() => void ask()}
    >
      <QuietEdge>
        <p>
          <strong>
            <FormattedMessage {...words.whyWeAsk} />
          </strong>
        </p>
        <p>
          <FormattedMessage {...words.whyWeAskText} />
        </p>
      </QuietEdge>
      <TextArea
        {...form.field("why")}
        label={<FormattedMessage {...words.why} />}
        hint={<FormattedMessage {...words.whyHint} />}
        rows={7}
      />
      {organisations.length > 0 && (
        <Radios
          id={fieldId("onBehalfOf")}
          label={<FormattedMessage {...words.onBehalf} />}
          error={form.errorOf("onBehalfOf")}
          look="line"
          choices={[
            { value: MYSELF, label: <FormattedMessage {...words.myself} /> },
            ...organisations.map((one) => ({ value: one.id, label: <UserText>{one.name}</UserText> })),
          ]}
          value={form.values.onBehalfOf}
          onChange={(value) => form.set("onBehalfOf", value)}
        />
      )}
    </ConfirmPage>
  );
}
