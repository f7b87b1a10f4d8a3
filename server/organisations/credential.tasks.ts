import { organisationsEdited } from "../identity/authorise.ts";
import { newTask, offerTasks, type Task } from "../identity/task.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay, type Words } from "../platform/language.ts";
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

function lastDay(endsOn: string, over: boolean): Words {
  const day = theDay(endsOn);
  return over
    ? phrase("Its last day was {day}. Add the new one, or take it off the page.", { day })
    : phrase("Its last day is {day}. Add the new one, or take it off the page.", { day });
}

function renewal(ctx: Context, organisation: Organisation, credential: Credential): Task {
  const { endsOn } = credential;
  const over = endsOn !== null && endsOn < ctx.today();
  return newTask(ctx, {
    kind: "RENEW_CREDENTIAL",
    title: over
      ? phrase("Say what follows a credential of {name} that has run out", { name: organisation.name })
      : phrase("Say what follows a credential of {name} that runs out", { name: organisation.name }),
    detail: endsOn === null ? "" : lastDay(endsOn, over),
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
