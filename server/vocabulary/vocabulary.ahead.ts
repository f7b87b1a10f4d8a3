import type { Context } from "../platform/context.ts";
import { keepRows } from "../platform/kept-rows.ts";
import { oneAhead, readAhead } from "../platform/look-ahead.ts";
import { Community } from "./community.entity.ts";
import { Language } from "./language.entity.ts";
import { Skill } from "./skill.entity.ts";

/** In English a label is the name; for other languages the words of the term are read too. */
const labelColumns = ({ lang }: { lang?: string | null }, ctx: Context): ("name" | "wordsByLanguage")[] =>
  (lang ?? ctx.language) === "en" ? ["name"] : ["name", "wordsByLanguage"];

readAhead(Skill, {
  label: labelColumns,
  synonyms: () => ["wordsByLanguage"],
  parent: oneAhead<Skill>(Skill, "parentId"),
});

readAhead(Community, {
  label: labelColumns,
  broader: oneAhead<Community>(Community, "broaderId"),
});

readAhead(Language, {
  tag: () => ["id"],
  name: () => ["id", "englishName"],
});

keepRows(Skill, Community, Language);
