import { saveAnswers, submitApplication } from "../../membership/application.service.ts";
import { Application } from "../../membership/application.entity.ts";
import { recordCheck } from "../../membership/review.service.ts";
import { startApplication } from "../../membership/starting.service.ts";
import { askApplicant, replyToCommittee } from "../../membership/thread.service.ts";
import type { Context } from "../../platform/context.ts";
import type { DemoData } from "../demo-data.ts";
import type { Act } from "../timeline.ts";
import type { World } from "../world.ts";

type ApplicationRecord = DemoData["applications"][number];
type ApplicationStep = ApplicationRecord["steps"][number];

/** Applications: every step of the applicant and of the committee before a ballot. */
export function applicationActs(world: World): Act[] {
  return world.demo.applications.flatMap((application) =>
    application.steps.map((step) => ({
      at: world.moment(step.at),
      by: step.by,
      what: `${step.act} of ${application.key}`,
      run: (ctx: Context) => take(ctx, world, application, step),
    })),
  );
}

async function take(ctx: Context, world: World, application: ApplicationRecord, step: ApplicationStep): Promise<void> {
  if (step.act === "startApplication") {
    const organisation = world.id("organisation", application.organisation);
    const started = await startApplication(ctx, organisation, world.id("committee", application.committee));
    world.remember("application", application.key, started);
    return;
  }
  const id = world.id("application", application.key);
  switch (step.act) {
    case "saveAnswers":
      await saveAnswers(ctx, id, answersOf(world, step.answers), await versionOf(ctx, world, application));
      break;
    case "submitApplication":
      await submitApplication(ctx, id, await versionOf(ctx, world, application));
      break;
    case "recordCheck":
      await recordCheck(ctx, id, step.kind, step.state, step.note);
      break;
    case "askApplicant":
      await askApplicant(ctx, id, step.body, step.private);
      break;
    case "replyToCommittee":
      await replyToCommittee(ctx, id, step.body);
      break;
  }
}

async function versionOf(ctx: Context, world: World, application: ApplicationRecord): Promise<number> {
  const row = await ctx.read.findOneByOrFail(Application, { id: world.key("application", application.key) });
  return row.version;
}

type Answers = Extract<ApplicationStep, { act: "saveAnswers" }>["answers"];

/** What is picked is sent as the screens send it: communities and skills by id, everything else as it is. */
function answersOf(world: World, answers: Answers): Answers {
  return answers.map((answer) => ({
    ...answer,
    choices: answer.choices.map((choice) => {
      const kind = answer.question === "communities" ? "community" : answer.question === "skills" ? "skill" : null;
      return kind !== null && world.knows(kind, choice) ? world.id(kind, choice) : choice;
    }),
  }));
}
