import { organisationsEdited } from "../identity/authorise.ts";
import { newTask, offerTasks, type Task } from "../identity/task.ts";
import { dayInWords } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { type Credential, CredentialState } from "./credential.entity.ts";
import { credentialsOf, warningDaysFor } from "./credential.service.ts";
import { credentialStateOn, isFollowed } from "./credential-state.ts";
import type { Organisation } from "./organisation.entity.ts";
import { visibleOrganisation } from "./visible.ts";

const endingStates: readonly CredentialState[] = [CredentialState.EXPIRING, CredentialState.EXPIRED];

async function renewals(ctx: Context, organisation: Organisation): Promise<Task[]> {
  const warningDays = await warningDaysFor(ctx, organisation.id);
  const all = await credentialsOf(ctx, organisation);
  const ending = all.filter((one) => endingStates.includes(credentialStateOn(one, warningDays, ctx.today())) && !isFollowed(one, all));
  return ending.map((credential) => renewal(ctx, organisation, credential));
}

function renewal(ctx: Context, organisation: Organisation, credential: Credential): Task {
  const { endsOn } = credential;
  const over = endsOn !== null && endsOn < ctx.today();
  return newTask(ctx, {
    kind: "RENEW_CREDENTIAL",
    title: `Say what follows a credential of ${organisation.name} that ${over ? "has run out" : "runs out"}`,
    detail: endsOn === null ? "" : `Its last day ${over ? "was" : "is"} ${dayInWords(endsOn)}. Add the new one, or take it off the page.`,
    brief: "Say what follows a credential that runs out",
    subject: credential,
    dueOn: endsOn,
  });
}

offerTasks({
  mine: async (ctx) => {
    const kept = await Promise.all(organisationsEdited(ctx.actor).map((key) => visibleOrganisation(ctx, key)));
    const tasks = kept.filter((one) => one !== null).map((organisation) => renewals(ctx, organisation));
    return (await Promise.all(tasks)).flat();
  },
  onOthers: () => Promise.resolve([]),
});
