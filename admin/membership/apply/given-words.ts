import { defineWords } from "../../lib/words.ts";

/** Words of answers that a broker enters for a group: how they were given, by whom, in which language. */
export const givenWords = defineWords({
  how: { id: "apply.given.how", defaultMessage: "How do they give you their answers?" },
  howHint: {
    id: "apply.given.how.hint",
    defaultMessage: "You introduce people: write down what the group says, in its own words and language, and read it back.",
  },
  BY_VOICE: { id: "apply.given.voice", defaultMessage: "Aloud" },
  ON_PAPER: { id: "apply.given.paper", defaultMessage: "On paper" },
  ONLINE: { id: "apply.given.online", defaultMessage: "Online: a message, an e-mail or another form" },
  by: { id: "apply.given.by", defaultMessage: "Who of the group gives the answers?" },
  whose: { id: "apply.given.whose", defaultMessage: "Whose group is it?" },
  own: { id: "apply.given.whose.own", defaultMessage: "My own group" },
  others: { id: "apply.given.whose.others", defaultMessage: "A group that asked me to write for it" },
  othersHint: {
    id: "apply.given.whose.hint",
    defaultMessage: "You then speak for it, so the seats check its application and open its ballot, not you.",
  },
  whoseMissing: { id: "apply.given.whose.missing", defaultMessage: "Choose whose group it is" },
  lang: { id: "apply.given.lang", defaultMessage: "Language of the answers" },
  howMissing: { id: "apply.given.how.missing", defaultMessage: "Choose how they give you their answers" },
  byMissing: { id: "apply.given.by.missing", defaultMessage: "Enter who of the group gives the answers" },
  wasByVoice: { id: "apply.given.was.voice", defaultMessage: "{name} gave the answers aloud, in {language}; a broker wrote them down." },
  wasOnPaper: { id: "apply.given.was.paper", defaultMessage: "{name} gave the answers on paper, in {language}; a broker entered them." },
  wasOnline: { id: "apply.given.was.online", defaultMessage: "{name} gave the answers online, in {language}; a broker entered them." },
  handOver: { id: "apply.given.handOver", defaultMessage: "Let somebody of the group take over" },
});
