import type { Context } from "../../platform/context.ts";
import { nodeId } from "../../platform/node.ts";
import { ServiceStatus } from "../../services/service.entity.ts";
import { closeService, offerService } from "../../services/service.service.ts";
import type { DemoData } from "../demo-data.ts";
import type { Act } from "../timeline.ts";
import type { World } from "../world.ts";

/** Minutes after an organisation has come into the directory at which it offers its services. */
const servicesAfter = 8;

/** Services that people can be referred to; some are closed for a while. */
export function serviceActs(world: World): Act[] {
  return world.demo.services.map((service) => ({
    at: world.registeredAt(service.organisation, servicesAfter),
    by: world.registrantOf(service.organisation),
    what: `${service.organisation} offers ${service.name}`,
    run: (ctx) => offer(ctx, world, service),
  }));
}

async function offer(ctx: Context, world: World, service: DemoData["services"][number]): Promise<void> {
  const { organisation, status, skills, communities, illustrative: _illustrative, ...words } = service;
  const input = { ...words, skills: world.ids("skill", skills), communities: world.ids("community", communities) };
  const offered = await offerService(ctx, world.id("organisation", organisation), input);
  if (status !== "ACTIVE") {
    await closeService(ctx, nodeId(offered), ServiceStatus[status], offered.version);
  }
}
