import type { CapacityState } from "../../schema/operations.ts";
import { defineWords } from "../lib/words.ts";

/** How open an organisation is to requests, as a status. */
export const capacityStateWords = defineWords<CapacityState>({
  OPEN: { id: "openness.open", defaultMessage: "Open to requests" },
  BUSY: { id: "openness.busy", defaultMessage: "Busy, others ask too" },
  FULL: { id: "openness.full", defaultMessage: "Full for now" },
  PAUSED: { id: "openness.paused", defaultMessage: "Taking a break" },
  UNKNOWN: { id: "openness.unknown", defaultMessage: "Not stated" },
});

/** The words around it. */
export const words = defineWords({
  title: { id: "openness.title", defaultMessage: "Requests from researchers" },
  again: { id: "openness.again", defaultMessage: "Can be asked again from {date}" },
  pays: { id: "openness.pays", defaultMessage: "Asks for {amount} an hour or more" },
  figures: {
    id: "openness.figures",
    defaultMessage:
      "You take {perQuarter} in 13 weeks. {open, plural, =0 {None waits} one {# waits} other {# wait}} for your answer; you accepted {accepted} in the last 12 months.",
  },
  change: { id: "openness.change", defaultMessage: "Change <hidden>how many requests you take</hidden>" },
  pageTitle: { id: "openness.page.title", defaultMessage: "How many requests can you take?" },
  lead: {
    id: "openness.page.lead",
    defaultMessage:
      "Researchers see whether you can be asked, never how many others ask. While you are full or take a break they cannot ask. People looking for a service always can.",
  },
  perQuarter: { id: "openness.perQuarter", defaultMessage: "Requests in 13 weeks" },
  perQuarterHint: { id: "openness.perQuarter.hint", defaultMessage: "0 means that you take none" },
  perQuarterWrong: { id: "openness.perQuarter.wrong", defaultMessage: "Enter a number from 0 to 1000" },
  pausedUntil: { id: "openness.pausedUntil", defaultMessage: "Last day of a break" },
  pausedHint: { id: "openness.pausedUntil.hint", defaultMessage: "Nobody has to know why. Leave it empty if you take none" },
  dayWrong: { id: "openness.day.wrong", defaultMessage: "Enter a real day, such as 31 3 2027" },
  conditions: { id: "openness.conditions", defaultMessage: "On what terms?" },
  conditionsHint: { id: "openness.conditions.hint", defaultMessage: "Stands on your page, for instance “Talk to us before you plan anything”" },
  paysLabel: { id: "openness.pays.label", defaultMessage: "How much an hour do you ask for, in pounds?" },
  paysWrong: { id: "openness.pays.wrong", defaultMessage: "Enter whole pounds, such as 25" },
  save: { id: "openness.save", defaultMessage: "Save" },
  cancel: { id: "openness.cancel", defaultMessage: "Back to the page" },
  saved: { id: "openness.saved", defaultMessage: "Your page says how many requests you take." },
  mayNot: { id: "openness.mayNot", defaultMessage: "Only those who keep the page of this organisation can say that." },
});
