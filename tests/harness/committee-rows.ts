import type { App } from "../../server/app.ts";
import { personWithEmail } from "../../server/identity/auth/accounts.ts";
import type { Network } from "../../server/identity/network.entity.ts";
import { Person } from "../../server/identity/person.entity.ts";
import { Role } from "../../server/identity/role.ts";
import { grantRole } from "../../server/identity/role.service.ts";
import { applyToJoin } from "../../server/membership/application.service.ts";
import { closeBallot } from "../../server/membership/closing.service.ts";
import { setSeat } from "../../server/membership/committee.service.ts";
import { beginMembershipOf, foundCommittee } from "../../server/membership/founding.ts";
import { BallotSubject, CheckState } from "../../server/membership/membership.enums.ts";
import { openBallot } from "../../server/membership/opening.service.ts";
import { recordCheck } from "../../server/membership/review.service.ts";
import { askApplicant } from "../../server/membership/thread.service.ts";
import type { Organisation } from "../../server/organisations/organisation.entity.ts";
import { OrganisationKind, Voice } from "../../server/organisations/organisation.enums.ts";
import { registerOrganisation } from "../../server/organisations/organisation.service.ts";
import { nodeId } from "../../server/platform/node.ts";
import { answersFor } from "./committee.ts";

const anHour = 3_600_000;

/** One of everything a committee has: a seat, a member, a file with a note, a ballot and its decision. */
export async function fillCommittee(
  app: App,
  network: Network,
  secretaryId: string,
  applicant: Organisation,
): Promise<void> {
  const system = await app.contextFor(null);
  const today = system.today();
  const holderId = await system.write((tx) => personWithEmail(tx, "holder@example.org", "Imran"));
  const member = await registerOrganisation(await app.contextFor(holderId), {
    name: "Lozells Carers' Chai Circle",
    kind: OrganisationKind.UNINCORPORATED_GROUP,
    voice: Voice.COMMUNITY,
    purpose: "We sit together.",
    lang: "en",
    areas: [],
  });
  const committee = await system.write(async (tx) => {
    const founding = { organisationId: member.id, networkId: network.id, from: today, renewBy: null, founding: true };
    await beginMembershipOf(tx, founding);
    return foundCommittee(tx, network.id, "Steering committee", today);
  });
  const holder = await system.read.findOneByOrFail(Person, { id: holderId });
  const place = { committee: nodeId(committee), organisation: nodeId(member), holder: nodeId(holder) };
  await setSeat(await app.contextFor(secretaryId), { ...place, voice: Voice.COMMUNITY, from: today });
  await fillFile(app, secretaryId, nodeId(committee), applicant);
}

async function fillFile(app: App, secretaryId: string, committeeId: string, organisation: Organisation): Promise<void> {
  const system = await app.contextFor(null);
  const editorId = await system.write(async (tx) => {
    const personId = await personWithEmail(tx, "applicant@example.org", "Rehana");
    const place = { networkId: null, organisationId: organisation.id, from: system.today(), to: null };
    await grantRole(tx, { personId, role: Role.MEMBER_EDITOR, ...place });
    return personId;
  });
  const answers = answersFor(organisation.name);
  const applicant = await app.contextFor(editorId);
  const application = nodeId(await applyToJoin(applicant, nodeId(organisation), committeeId, answers));
  const secretary = await app.contextFor(secretaryId);
  await askApplicant(secretary, application, "A note for the committee", true);
  for (const kind of ["DUPLICATES", "CONTACT", "PURPOSE"]) {
    await recordCheck(secretary, application, kind, CheckState.PASSED, null);
  }
  const closesAt = new Date(Date.now() + anHour).toISOString();
  const question = { subject: BallotSubject.ADMIT, about: application, question: "Should they join?", urgent: false };
  const ballot = await openBallot(secretary, { committeeId, closesAt, ...question });
  await closeBallot(await app.contextFor(secretaryId, () => Date.now() + 2 * anHour), nodeId(ballot));
}
