import { defineWords } from "../lib/words.ts";

/** The words of asking when a service is open. */
export const words = defineWords({
  when: { id: "service.field.schedule", defaultMessage: "When is it open?" },
  whenHint: {
    id: "service.field.schedule.hint",
    defaultMessage: "Times that come again every week, written like 10:30 or 2pm. Leave it out where there are none, and say under how to come to it what to do",
  },
  time: { id: "service.field.opening", defaultMessage: "Time {number}" },
  day: { id: "service.field.opening.day", defaultMessage: "Day" },
  choose: { id: "service.field.opening.choose", defaultMessage: "Choose a day" },
  opens: { id: "service.field.opening.opens", defaultMessage: "From" },
  closes: { id: "service.field.opening.closes", defaultMessage: "Until" },
  note: { id: "service.field.opening.note", defaultMessage: "What else matters" },
  noteHint: { id: "service.field.opening.note.hint", defaultMessage: "For instance “Not in school holidays”" },
  add: { id: "service.field.opening.add", defaultMessage: "Add a time" },
  remove: { id: "service.field.opening.remove", defaultMessage: "Remove time {number}" },
  dayMissing: { id: "service.field.opening.day.missing", defaultMessage: "Choose the day of time {number}" },
  opensWrong: { id: "service.field.opening.opensWrong", defaultMessage: "Enter when time {number} begins, like 10:30, 14:00 or 2pm" },
  closesWrong: { id: "service.field.opening.closesWrong", defaultMessage: "Enter when time {number} ends, like 10:30, 14:00 or 2pm" },
  timeOrder: {
    id: "service.field.opening.order",
    defaultMessage: "Time {number} must end after it begins. For one that goes past midnight, give two: until 23:59, and from 00:00 on the next day",
  },
  formats: { id: "service.field.formats", defaultMessage: "In which formats is it offered? One on each line" },
  formatsHint: { id: "service.field.formats.hint", defaultMessage: "For instance large print, easy read, British Sign Language" },
});
