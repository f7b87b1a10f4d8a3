import { describeActs } from "../platform/acts.ts";

describeActs({
  "person.writeResearcherProfile": "A researcher's profile was written.",
});
