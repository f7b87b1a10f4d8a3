import { authorise } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import { addDays, dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { canonicalTag } from "../vocabulary/iso-languages.ts";
import { Application } from "./application.entity.ts";
import { decidesApplication } from "./deciding.ts";
import { Decision } from "./decision.entity.ts";
import { tellApplicant } from "./letters.ts";

/** What the committee writes to an applicant: why, what it asks of them, and in which language it says so. */
export interface LetterOfReasons {
  reasonsForApplicant: string;
  conditions: readonly string[];
  reasonsLang: string;
}

const longestReasons = 5000;
const mostConditions = 20;

/**
 * Writes to the applicant why; the time to appeal against a refusal is counted from then. May be put right later.
 * @throws Refusal INVALID without reasons, or where the decision says nothing new to an applicant.
 */
export async function giveReasons(ctx: Context, id: string, letter: LetterOfReasons): Promise<Application> {
  const decision = await mustFind(ctx, Decision, id);
  await authorise(ctx, "decision.giveReasons", decision);
  const reasons = letter.reasonsForApplicant.trim();
  if (reasons === "" || [...reasons].length > longestReasons) {
    throw Refusal.invalid("reasonsForApplicant", `Write the reasons, in ${longestReasons} characters or fewer.`);
  }
  const kept = letter.conditions.map((one) => one.trim()).filter((one) => one !== "");
  if (kept.length > mostConditions) {
    throw Refusal.invalid("conditions", `Name ${mostConditions} conditions or fewer.`);
  }
  const reasonsLang = canonicalTag(letter.reasonsLang);
  const { applicationId } = decision;
  if (applicationId === null) {
    throw Refusal.invalid("decision", "This decision was not about an application, so there is nobody to write to.");
  }
  if (!(await decidesApplication(ctx, decision))) {
    throw Refusal.invalid("decision", "This ballot left an earlier decision as it was. The letter with that one stands.");
  }
  return ctx.write(async (tx) => {
    const application = await tx.manager.findOneByOrFail(Application, { id: applicationId });
    const network = await tx.manager.findOneByOrFail(Network, { id: application.networkId });
    const appealUntil = decision.appealUntil && addDays(dayOf(tx.now), settingsOf(network).appealDays);
    const patch = { reasons, conditionsGiven: kept, reasonsLang, reasonsGivenAt: tx.now, appealUntil };
    await tx.update(Decision, { id: decision.id }, patch);
    const changes = {
      reasons: [decision.reasons, reasons],
      conditions: [decision.conditionsGiven, kept],
      reasonsLang: [decision.reasonsLang, reasonsLang],
    } as const;
    await tx.tell({ action: "decision.giveReasons", subject: decision, changes });
    await tellApplicant(ctx, tx, application, {
      subject: phrase("The committee has written to you about application {reference}", { reference: application.reference }),
      body: "The letter with the reasons is in your application.",
    });
    return application;
  });
}
