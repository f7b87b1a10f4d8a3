import type { App } from "../app.ts";
import { Network } from "../identity/network.entity.ts";
import { Area } from "../places/area.entity.ts";
import { AuditEvent } from "../platform/audit.entity.ts";
import { describeActs } from "../platform/acts.ts";
import { ConfigurationError } from "../platform/config.ts";
import { Refusal } from "../platform/refusal.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { agreementActs } from "./acts/agreements.ts";
import { applicationActs } from "./acts/applications.ts";
import { ballotActs } from "./acts/ballots.ts";
import { committeeActs } from "./acts/committees.ts";
import { exportActs } from "./acts/exports.ts";
import { foundationActs } from "./acts/foundations.ts";
import { importActs } from "./acts/imports.ts";
import { introductionActs } from "./acts/introductions.ts";
import { linkActs } from "./acts/links.ts";
import { listingActs } from "./acts/listings.ts";
import { organisationActs } from "./acts/organisations.ts";
import { peopleActs } from "./acts/people.ts";
import { serviceActs } from "./acts/services.ts";
import { wordActs } from "./acts/words.ts";
import { readDemoData } from "./demo-data.ts";
import { inTimeOrder, type Act } from "./timeline.ts";
import { World } from "./world.ts";

/** The entry of the audit chain that says the demonstration is complete. */
const completed = "network.completeDemonstration";
describeActs({ [completed]: "The demonstration was loaded." });

/** How often loading says how far it is, in acts. */
const progressEvery = 100;

/**
 * Loads the demonstration: everything in it happens again, through the product's own services, as the people named,
 * at the moments named and in their order; so roles, refusals, history and audit chain are those of real use.
 * Where it is loaded already, nothing happens: what visitors did since stays.
 * @param tell gets lines of progress.
 * @throws ConfigurationError when the database holds something else, or half a demonstration.
 */
export async function loadDemo(app: App, tell: (line: string) => void): Promise<void> {
  if (await app.database.read.existsBy(AuditEvent, { action: completed })) {
    tell("The demonstration is here already; what was done in it is kept.");
    return;
  }
  if (await app.database.read.exists(Network)) {
    throw new ConfigurationError(
      "This database holds networks, but no complete demonstration. To start over: npm run demo -- --fresh",
    );
  }
  const world = new World(app, readDemoData(), (await app.contextFor(null)).today());
  await rememberTerms(world);
  const acts = inTimeOrder(actsOf(world));
  for (const [index, act] of acts.entries()) {
    await perform(world, act);
    if ((index + 1) % progressEvery === 0) {
      tell(`Loading the demonstration: ${index + 1} of ${acts.length} acts`);
    }
  }
  await complete(world);
  tell(`The demonstration is loaded: ${acts.length} acts.`);
}

function actsOf(world: World): Act[] {
  return [
    ...foundationActs(world),
    ...organisationActs(world),
    ...listingActs(world),
    ...importActs(world),
    ...peopleActs(world),
    ...serviceActs(world),
    ...committeeActs(world),
    ...agreementActs(world),
    ...linkActs(world),
    ...applicationActs(world),
    ...ballotActs(world),
    ...introductionActs(world),
    ...exportActs(world),
    ...wordActs(world),
  ];
}

async function rememberTerms(world: World): Promise<void> {
  const { read } = world.app.database;
  for (const area of await read.find(Area)) {
    world.remember("area", area.code, area);
  }
  for (const skill of await read.find(Skill)) {
    world.remember("skill", skill.code, skill);
  }
  for (const community of await read.find(Community)) {
    world.remember("community", community.code, community);
  }
}

async function perform(world: World, act: Act): Promise<void> {
  const person = act.by === null ? null : world.key("person", act.by);
  const ctx = await world.app.contextFor(person, () => Date.parse(act.at));
  try {
    await act.run(ctx);
  } catch (error) {
    const reason = error instanceof Refusal ? JSON.stringify(error.problems) : String(error);
    throw new Error(`The demonstration cannot be loaded: ${act.at}, ${act.what}: ${reason}`, { cause: error });
  }
}

async function complete(world: World): Promise<void> {
  const ctx = await world.app.contextFor(null);
  const networks = await ctx.read.find(Network);
  await ctx.write(async (tx) => {
    for (const network of networks) {
      await tx.tell({ action: completed, subject: network });
    }
  });
}
