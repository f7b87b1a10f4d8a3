import { defineWords } from "../lib/words.ts";

/** Words that several screens of the committee share. */
export const words = defineWords({
  applications: { id: "membership.applications", defaultMessage: "Applications" },
  ballots: { id: "membership.ballots", defaultMessage: "Ballots" },
  backToApplications: { id: "membership.backToApplications", defaultMessage: "Back to applications" },
  backToFile: { id: "membership.backToFile", defaultMessage: "Back to the file" },
  backToBallots: { id: "membership.backToBallots", defaultMessage: "Back to ballots" },
  backToBallot: { id: "membership.backToBallot", defaultMessage: "Back to the ballot" },
  roundFirst: { id: "membership.round.first", defaultMessage: "First round" },
  roundSecond: { id: "membership.round.second", defaultMessage: "Second round" },
  conditions: { id: "membership.conditions", defaultMessage: "Conditions" },
  roundLater: { id: "membership.round.later", defaultMessage: "Round {round}" },
});

/** Where an application stands, as a tag. */
export const applicationStates = defineWords({
  DRAFT: { id: "application.state.draft", defaultMessage: "Draft" },
  SUBMITTED: { id: "application.state.submitted", defaultMessage: "Sent" },
  NEEDS_INFORMATION: { id: "application.state.needsInformation", defaultMessage: "Asked" },
  IN_REVIEW: { id: "application.state.inReview", defaultMessage: "In review" },
  IN_BALLOT: { id: "application.state.inBallot", defaultMessage: "In ballot" },
  APPROVED: { id: "application.state.approved", defaultMessage: "Admitted" },
  REFUSED: { id: "application.state.refused", defaultMessage: "Refused" },
  WITHDRAWN: { id: "application.state.withdrawn", defaultMessage: "Withdrawn" },
  DEFERRED: { id: "application.state.deferred", defaultMessage: "Put off" },
  EXPIRED: { id: "application.state.expired", defaultMessage: "Expired" },
});

/** Who an application waits on, as a heading. */
export const waitsOn = defineWords({
  APPLICANT: { id: "application.waitsOn.applicant", defaultMessage: "Waits on the applicant" },
  COMMITTEE: { id: "application.waitsOn.committee", defaultMessage: "Waits on the committee" },
  CHECKS: { id: "application.waitsOn.checks", defaultMessage: "Waits on checks" },
  NOBODY: { id: "application.waitsOn.nobody", defaultMessage: "Waits on nobody" },
});
