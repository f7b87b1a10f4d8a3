import { acceptAgreement, translateAgreement, writeAgreement } from "../../membership/agreement.service.ts";
import type { DemoData } from "../demo-data.ts";
import type { Act } from "../timeline.ts";
import type { World } from "../world.ts";

type Network = DemoData["networks"][number];

/** The agreements of the partnerships: written down, put into other languages, and accepted by members one by one. */
export function agreementActs(world: World): Act[] {
  return world.demo.networks.flatMap((network) => [...writingActs(world, network), ...acceptingActs(world, network)]);
}

function writingActs(world: World, { handle, name, agreement }: Network): Act[] {
  if (agreement === null) {
    return [];
  }
  const [original, ...others] = agreement.texts;
  return [
    {
      at: world.moment(agreement.at),
      by: agreement.by,
      what: `the agreement of ${name} is written down`,
      run: async (ctx) => void (await writeAgreement(ctx, world.id("network", handle), { texts: original ? [original] : [] })),
    },
    ...others.map(({ lang, text }, index): Act => ({
      at: world.moment(agreement.at, index + 1),
      by: agreement.by,
      what: `the agreement of ${name} is translated to ${lang}`,
      run: async (ctx) => void (await translateAgreement(ctx, world.id("network", handle), lang, text)),
    })),
  ];
}

function acceptingActs(world: World, { handle, agreement }: Network): Act[] {
  return (agreement?.acceptedBy ?? []).map(({ organisation, person, lang, at }) => ({
    at: world.moment(at),
    by: person,
    what: `${organisation} accepts the agreement`,
    run: async (ctx) => {
      const network = world.id("network", handle);
      await acceptAgreement(ctx, { network, organisation: world.id("organisation", organisation), version: 1, lang });
    },
  }));
}
