import { useIntl } from "react-intl";
import { useNavigate } from "react-router";
import { GiveConsentDocument, RefuseConsentDocument, WithdrawConsentDocument } from "../../schema/operations.ts";
import type { ConsentMethod, ConsentQuestionFragment } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import type { ActOutcome } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import type { Form } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import type { FieldError } from "../lib/problems.ts";
import { dayFromTyped, typedDate, type TypedDate } from "../ui/date-input.tsx";
import { useKeptBack } from "./back-to.tsx";
import { slugOf } from "./consent-questions.ts";
import type { ShownConsent } from "./consent-questions.ts";
import { words } from "./listing-messages.ts";
import { words as changeWords } from "./change-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** What is typed on the page of a consent. */
interface TypedAnswer {
  answer: string;
  method: string;
  givenBy: string;
  /** The last day on which it holds; empty boxes until it is taken back. */
  expiresOn: TypedDate;
}

/** The question, where it stands, and which one comes next when several were never asked. */
export interface ConsentAnswerOptions {
  organisation: ShownOrganisation;
  asked: ConsentQuestionFragment;
  standing: ShownConsent | null;
  next: ConsentQuestionFragment | null;
  /** Whether the reader keeps the page; others write down what was said or signed. */
  isEditor: boolean;
}

/** The form of one consent and what its buttons do. */
export interface ConsentAnswer {
  form: Form<TypedAnswer>;
  busy: boolean;
  save(): Promise<void>;
  takeBack(): Promise<void>;
}

interface ConsentPayload {
  effects: readonly string[];
}

/** Gives, refuses or takes back one consent, says what follows, and leads to the next that was never asked. */
export function useConsentAnswer({ organisation, asked, standing, next, isEditor }: ConsentAnswerOptions): ConsentAnswer {
  const intl = useIntl();
  const { notify } = useNotices();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const giving = useAct(GiveConsentDocument);
  const refusing = useAct(RefuseConsentDocument);
  const withdrawing = useAct(WithdrawConsentDocument);
  const form = useForm<TypedAnswer>({ answer: "", method: "", givenBy: "", expiresOn: typedDate(null) });
  const what = { organisation: organisation.id, scope: asked.scope, wordingVersion: asked.version, lang: asked.lang };
  const how = (): { method: ConsentMethod; givenBy: string | null } =>
    isEditor ? { method: "SELF", givenBy: null } : { method: form.values.method as ConsentMethod, givenBy: form.values.givenBy.trim() };
  const give = () => giving.act({ ...what, ...how(), expiresOn: dayFromTyped(form.values.expiresOn) });
  const withdraw = () => withdrawing.act({ organisation: organisation.id, scope: asked.scope });
  const kept = useKeptBack();
  const address = `organisations/${organisation.handle}/change/consents`;
  const finish = async (outcome: ActOutcome<ConsentPayload>, undo?: () => Promise<ActOutcome<ConsentPayload>>) => {
    if (!form.accept(outcome) || !outcome.payload) {
      return;
    }
    const back = async (undoing: Promise<ActOutcome<ConsentPayload>>) => {
      const { payload, problems } = await undoing;
      notify(
        payload
          ? intl.formatMessage(changeWords.undone)
          : intl.formatMessage(changeWords.notUndone, { reason: problems[0]?.message ?? "" }),
      );
    };
    notify(outcome.payload.effects.join(" "), undo && (() => void back(undo())));
    await navigate(path(standing === null && next ? `${address}/${slugOf(next.scope)}${kept}` : `${address}${kept}`));
  };
  return {
    form,
    busy: giving.busy || refusing.busy || withdrawing.busy,
    save: async () => {
      if (!form.check(faults(form.values, isEditor).map((fault) => ({ ...fault, message: intl.formatMessage(words[fault.message]) })))) {
        return;
      }
      if (form.values.answer === "no") {
        // Only what the organisation itself had agreed to can be put back with one press.
        await finish(await refusing.act({ ...what, ...how() }), standing?.state === "GRANTED" && isEditor ? give : undefined);
        return;
      }
      await finish(await give(), withdraw);
    },
    takeBack: async () => finish(await withdraw(), isEditor ? give : undefined),
  };
}

type Fault = Pick<FieldError, "field"> & { message: "answerMissing" | "methodMissing" | "givenByMissing" | "expiresWrong" };

function faults({ answer, method, givenBy, expiresOn }: TypedAnswer, isEditor: boolean): Fault[] {
  if (answer === "") {
    return [{ field: "answer", message: "answerMissing" }];
  }
  const typed = Object.values(expiresOn).some((part) => part.trim() !== "");
  const found: Fault[] = answer === "yes" && typed && dayFromTyped(expiresOn) === null ? [{ field: "expiresOn", message: "expiresWrong" }] : [];
  if (isEditor) {
    return found;
  }
  if (method === "") {
    found.push({ field: "method", message: "methodMissing" });
  }
  if (givenBy.trim() === "") {
    found.push({ field: "givenBy", message: "givenByMissing" });
  }
  return found;
}
