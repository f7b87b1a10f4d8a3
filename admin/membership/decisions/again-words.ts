import { defineWords } from "../../lib/words.ts";

/** Words of a decision that is looked at again. */
export const again = defineWords({
  title: { id: "again.title", defaultMessage: "Looked at again" },
  APPEAL: { id: "again.appeal", defaultMessage: "The applicant appealed on {date}." },
  LATE_CONFLICT: { id: "again.late", defaultMessage: "An interest of a seat was reported on {date}." },
  RATIFICATION: { id: "again.ratify", defaultMessage: "An urgent ballot made it; an ordinary one has to confirm it." },
  ended: { id: "again.ended", defaultMessage: "Decided: {outcome}" },
  waits: { id: "again.waits", defaultMessage: "It waits for a ballot." },
  report: { id: "again.report", defaultMessage: "Report an interest found later" },
  open: { id: "again.open", defaultMessage: "Open the ballot about it" },
  backToDecision: { id: "again.back", defaultMessage: "Back to the decision" },
  reportTitle: { id: "again.report.title", defaultMessage: "Report an interest found later" },
  reportLead: {
    id: "again.report.lead",
    defaultMessage:
      "The decision is not undone. It is marked, the membership goes on probation, and the committee votes again. The member is told.",
  },
  seat: { id: "again.report.seat", defaultMessage: "Which seat had the interest?" },
  seatMissing: { id: "again.report.seat.missing", defaultMessage: "Choose the seat" },
  reason: { id: "again.report.reason", defaultMessage: "What is the interest?" },
  reasonHint: { id: "again.report.reason.hint", defaultMessage: "The committee reads this. The member does not." },
  reasonMissing: { id: "again.report.reason.missing", defaultMessage: "Say what the interest is" },
  reportAct: { id: "again.report.act", defaultMessage: "Report the interest" },
  reported: { id: "again.reported", defaultMessage: "The decision is marked, and the membership is on probation." },
  mayNotReport: {
    id: "again.mayNot",
    defaultMessage: "The secretary and the seats of the committee report this, for an admission whose membership still runs.",
  },
});
