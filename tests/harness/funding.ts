import { confirmLink, proposeLink } from "../../server/partnerships/link.service.ts";
import { LinkKind, Visibility } from "../../server/partnerships/partnership.enums.ts";
import { keyOf } from "../../server/platform/identifiers.ts";
import { nodeId } from "../../server/platform/node.ts";
import type { CommitteeWorld, Letter } from "./committee.ts";

/** Lets the organisation of a seat fund an applicant: a confirmed link, which suggests that the seat steps back. */
export async function fundApplicant(
  world: CommitteeWorld,
  letter: Letter,
  applicant: { who: string; organisation: string },
): Promise<void> {
  // A link is only shown to those who may see both sides, so the funder has to be listed first.
  const funder = world.organisationIds.get(letter) ?? "";
  const consent = { organisation: funder, scope: "LIST_PUBLIC", wordingVersion: 1, lang: "en" };
  await world.ask(letter, world.membership["GiveConsent"] ?? "", consent);
  const proposer = await world.server.app.contextFor(keyOf(world.personId(letter), "per"));
  const confirmer = await world.server.app.contextFor(keyOf(world.personId(applicant.who), "per"));
  const link = await proposeLink(proposer, {
    from: funder,
    to: applicant.organisation,
    kind: LinkKind.FUNDING,
    purpose: "A small grant.",
    startedOn: "2026-01-01",
    visibility: Visibility.PUBLIC,
    illustrative: false,
  });
  await confirmLink(confirmer, nodeId(link));
}
