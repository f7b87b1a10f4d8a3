import { defineWords } from "../../lib/words.ts";

/** How a membership stands, as a tag. */
export const states = defineWords({
  FOUNDING: { id: "members.state.founding", defaultMessage: "Founding partner" },
  ACTIVE: { id: "members.state.active", defaultMessage: "Member" },
  PROBATION: { id: "members.state.probation", defaultMessage: "On probation" },
  GRACE: { id: "members.state.grace", defaultMessage: "In its time of grace" },
  LAPSED: { id: "members.state.lapsed", defaultMessage: "Lapsed" },
  SUSPENDED: { id: "members.state.suspended", defaultMessage: "Suspended" },
  RESIGNED: { id: "members.state.resigned", defaultMessage: "Left" },
  REMOVED: { id: "members.state.removed", defaultMessage: "Ended by a ballot" },
});

/** How many members stood in each state, as parts of a sentence. */
export const counts = defineWords({
  FOUNDING: { id: "members.count.founding", defaultMessage: "{count, plural, one {# founding partner} other {# founding partners}}" },
  ACTIVE: { id: "members.count.active", defaultMessage: "{count, plural, one {# member} other {# members}}" },
  PROBATION: { id: "members.count.probation", defaultMessage: "{count} on probation" },
  GRACE: { id: "members.count.grace", defaultMessage: "{count} in {count, plural, one {its} other {their}} time of grace" },
  SUSPENDED: { id: "members.count.suspended", defaultMessage: "{count} suspended" },
});

/** The words of Members. */
export const words = defineWords({
  title: { id: "members.title", defaultMessage: "Members" },
  asOn: { id: "members.asOn", defaultMessage: "Show the partnership as it was on" },
  show: { id: "members.show", defaultMessage: "Show this date" },
  notADay: { id: "members.notADay", defaultMessage: "Enter a real date, for example 24 11 2026" },
  summary: {
    id: "members.summary",
    defaultMessage: "On <b>{day}</b> the partnership had {list}. {seats, plural, =0 {No committee seat was held.} one {# committee seat was held.} other {# committee seats were held.}}",
  },
  summaryNow: {
    id: "members.summary.now",
    defaultMessage: "Today, <b>{day}</b>, the partnership has {list}. {seats, plural, =0 {No committee seat is held.} one {# committee seat is held.} other {# committee seats are held.}}",
  },
  nobody: { id: "members.nobody", defaultMessage: "no members" },
  seatsTitle: { id: "members.seats", defaultMessage: "{committee}: seats and terms" },
  seatsNote: { id: "members.seats.note", defaultMessage: "Who holds each seat, and every term, is {mark}. A term includes its last day." },
  seatsNotePlain: { id: "members.seats.notePlain", defaultMessage: "A term includes its last day." },
  seatsCaption: { id: "members.seats.caption", defaultMessage: "{count, plural, one {# seat} other {# seats}}" },
  seatsNone: { id: "members.seats.none", defaultMessage: "No seat was in term on this date." },
  endedTitle: {
    id: "members.ended",
    defaultMessage: "{count, plural, one {# seat that was ended lately} other {# seats that were ended lately}}",
  },
  endedLastDay: { id: "members.ended.lastDay", defaultMessage: "Its last day: {date}" },
  giveSeat: { id: "members.giveSeat", defaultMessage: "Give a seat" },
  seat: { id: "members.seat", defaultMessage: "Seat" },
  founding: { id: "members.seat.founding", defaultMessage: "{voice}, founding partner" },
  heldBy: { id: "members.heldBy", defaultMessage: "Held by" },
  nobodyHolds: { id: "members.heldBy.nobody", defaultMessage: "Nobody yet" },
  deputy: { id: "members.deputy", defaultMessage: "Deputy: {name}" },
  noDeputy: { id: "members.deputy.none", defaultMessage: "Deputy: none yet" },
  termEnds: { id: "members.termEnds", defaultMessage: "Term ends" },
  openTerm: { id: "members.termEnds.open", defaultMessage: "No end set" },
  endsIn: {
    id: "members.endsIn",
    defaultMessage: "{months, plural, =0 {Ends within a month} one {Ends in # month} other {Ends in # months}}",
  },
  upright: { id: "members.upright", defaultMessage: "The upright line is {date}." },
  change: { id: "members.change", defaultMessage: "Change" },
  others: { id: "members.others", defaultMessage: "{count, plural, =0 {No other members} one {# other member} other {# other members}}" },
  former: { id: "members.former", defaultMessage: "{count, plural, one {# former member} other {# former members}}" },
  organisation: { id: "members.organisation", defaultMessage: "Organisation" },
  state: { id: "members.state", defaultMessage: "State" },
  since: { id: "members.since", defaultMessage: "Since" },
  until: { id: "members.until", defaultMessage: "Until" },
  noUntil: { id: "members.until.none", defaultMessage: "No end set" },
  membersNone: {
    id: "members.none",
    defaultMessage: "Nobody was a member on this date. Members are admitted by ballot, from their applications.",
  },
  othersNone: { id: "members.others.none", defaultMessage: "Every member held a seat on this date." },
  table: { id: "members.table", defaultMessage: "Who is at the table" },
  tableNote: { id: "members.table.note", defaultMessage: "What the {count, plural, one {# seat has} other {# seats have}} told us, no guesses." },
  ofSeats: { id: "members.table.of", defaultMessage: "{count} of {all}" },
  notStated: { id: "members.table.notStated", defaultMessage: "Not stated" },
  voice: { id: "members.table.voice", defaultMessage: "Voice:" },
  voiceAll: {
    id: "members.table.voiceAll",
    defaultMessage: "{all, plural, one {the # seat is a community seat} other {all # seats are community seats}}. No institution holds a seat.",
  },
  voiceSome: {
    id: "members.table.voiceSome",
    defaultMessage: "{community} of {all} seats {community, plural, one {is a community seat} other {are community seats}}; {institutions, plural, one {# is} other {# are}} held by institutions.",
  },
  absent: { id: "members.table.absent", defaultMessage: "Not at the table yet:" },
  absentAreas: { id: "members.table.absentAreas", defaultMessage: "no seat says it works in {areas}." },
});

/** Words of the table over time, and of memberships and the agreement. */
export const overTime = defineWords({
  title: { id: "members.overTime", defaultMessage: "The table over time" },
  note: { id: "members.overTime.note", defaultMessage: "Seats in term on the first day of each quarter, and on the date shown." },
  caption: { id: "members.overTime.caption", defaultMessage: "Seats by voice" },
  day: { id: "members.overTime.day", defaultMessage: "Date" },
  drawing: { id: "members.overTime.drawing", defaultMessage: "Drawing" },
  community: { id: "members.overTime.community", defaultMessage: "Community seats" },
  byVoice: { id: "members.overTime.byVoice", defaultMessage: "By voice" },
  ofAll: { id: "members.overTime.ofAll", defaultMessage: "{community} of {all}" },
  voiceCount: { id: "members.overTime.voice", defaultMessage: "{voice}: {count}" },
  memberships: { id: "members.memberships", defaultMessage: "Memberships and the agreement" },
  membershipOf: { id: "members.membershipOf", defaultMessage: "Membership of {name}" },
  agreement: { id: "members.agreement", defaultMessage: "Read the agreement" },
  accepted: { id: "members.agreement.accepted", defaultMessage: "Agreement version {version} accepted" },
  waits: { id: "members.agreement.waits", defaultMessage: "Agreement version {version} not accepted yet" },
});

/** Words of giving, changing and ending a seat. */
export const seatWords = defineWords({
  newTitle: { id: "seat.new", defaultMessage: "Give a seat" },
  changeTitle: { id: "seat.change", defaultMessage: "Change a seat" },
  endTitle: { id: "seat.end", defaultMessage: "When does this seat end?" },
  back: { id: "seat.back", defaultMessage: "Back to members" },
  organisation: { id: "seat.organisation", defaultMessage: "Organisation" },
  organisationHint: { id: "seat.organisation.hint", defaultMessage: "Type a few letters of its name, then choose." },
  organisationMissing: { id: "seat.organisation.missing", defaultMessage: "Choose the organisation from the list" },
  voice: { id: "seat.voice", defaultMessage: "With which voice does it speak?" },
  voiceHint: { id: "seat.voice.hint", defaultMessage: "The community seats have a majority of their own." },
  voiceMissing: { id: "seat.voice.missing", defaultMessage: "Choose the voice" },
  holder: { id: "seat.holder", defaultMessage: "Who holds it?" },
  deputy: { id: "seat.deputy", defaultMessage: "Who is the deputy?" },
  personHint: { id: "seat.person.hint", defaultMessage: "Type a few letters of the name, then choose. One vote per seat." },
  personMissing: { id: "seat.person.missing", defaultMessage: "Choose a person from the list, or empty the field" },
  founding: { id: "seat.founding", defaultMessage: "It is the seat of a founding partner" },
  from: { id: "seat.from", defaultMessage: "First day of the term" },
  to: { id: "seat.to", defaultMessage: "Last day of the term" },
  toHint: { id: "seat.to.hint", defaultMessage: "The term includes it. Leave empty when no end is set." },
  dayMissing: { id: "seat.day.missing", defaultMessage: "Enter a real date, for example 1 4 2026" },
  endThis: { id: "seat.endThis", defaultMessage: "End this seat" },
  save: { id: "seat.save", defaultMessage: "Save the seat" },
  keepTheirPeople: {
    id: "seat.openBallots",
    defaultMessage: "{count, plural, one {# ballot is} other {# ballots are}} open. An open ballot keeps the people it opened with; whoever comes to the seat now votes from the next ballot on.",
  },
  savedBesideBallots: {
    id: "seat.saved.openBallots",
    defaultMessage: "The seat of {organisation} is saved. {count, plural, one {# open ballot keeps} other {# open ballots keep}} the people it opened with.",
  },
  saved: { id: "seat.saved", defaultMessage: "The seat of {organisation} is saved." },
  endLead: { id: "seat.end.lead", defaultMessage: "{organisation} keeps the seat up to and including this day. Open ballots keep their roll." },
  endAct: { id: "seat.end.act", defaultMessage: "End the seat" },
  ended: { id: "seat.ended", defaultMessage: "The seat of {organisation} ends on {date}." },
  mayNot: { id: "seat.mayNot", defaultMessage: "The secretary of the partnership, or an operator, gives and ends seats." },
});

/** The five voices, for lists and choices. */
export const voices = defineWords({
  COMMUNITY: { id: "members.voice.community", defaultMessage: "Community" },
  SERVICE_PROVIDER: { id: "members.voice.provider", defaultMessage: "Service provider" },
  RESEARCH: { id: "members.voice.research", defaultMessage: "Research" },
  STATUTORY: { id: "members.voice.statutory", defaultMessage: "Public body" },
  FUNDER: { id: "members.voice.funder", defaultMessage: "Funder" },
});
