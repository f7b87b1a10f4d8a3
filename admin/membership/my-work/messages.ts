import { defineWords } from "../../lib/words.ts";

/** Words of My work. */
export const words = defineWords({
  title: { id: "work.title", defaultMessage: "My work" },
  lead: {
    id: "work.lead",
    defaultMessage:
      "{date}. {count, plural, =0 {<b>Nothing needs you</b> now.} one {<b># thing needs you</b>{today, plural, =0 {} other {, today}}.} other {<b># things need you</b>{today, plural, =0 {} other {, # of them today}}.}}",
  },
  leadSeat: { id: "work.lead.seat", defaultMessage: "You hold the seat of {organisation}." },
  illustrative: { id: "work.illustrative", defaultMessage: "Every task, person, date and event on this page is {mark}" },
  today: { id: "work.today", defaultMessage: "Today" },
  week: { id: "work.week", defaultMessage: "This week" },
  later: { id: "work.later", defaultMessage: "Later" },
  overdue: { id: "work.overdue", defaultMessage: "Overdue" },
  dueToday: { id: "work.dueToday", defaultMessage: "Due today" },
  noDay: { id: "work.noDay", defaultMessage: "No date set" },
  at: { id: "work.at", defaultMessage: "{time} (UK time)" },
  theyTied: { id: "work.theyTied", defaultMessage: "They have tied it. Your end is open." },
  waiting: { id: "work.waiting", defaultMessage: "Waiting on others" },
  waitingNone: { id: "work.waiting.none", defaultMessage: "You are not waiting for anybody." },
  allAsked: { id: "work.waiting.asked", defaultMessage: "Everything you asked of organisations" },
  applicantToAnswer: { id: "work.waiting.applicant", defaultMessage: "Applicant to answer" },
  committeeToAct: { id: "work.waiting.committee", defaultMessage: "Committee to act" },
  otherToTie: { id: "work.waiting.link", defaultMessage: "They are to tie their end" },
  otherToAnswer: { id: "work.waiting.answer", defaultMessage: "They are to answer" },
  since: { id: "work.since", defaultMessage: "Since {date}" },
  nothing: { id: "work.empty", defaultMessage: "Nothing needs you now. When something does, it is listed here and we write to you." },
  nothingNext: { id: "work.empty.next", defaultMessage: "Look at the directory" },
});
