/**
 * How a term of another vocabulary lies to ours. The words are those of SKOS (https://www.w3.org/TR/skos-reference/,
 * section 10): BROADER means that theirs is broader than ours.
 */
export enum TermRelation {
  EXACT = "EXACT",
  CLOSE = "CLOSE",
  BROADER = "BROADER",
  NARROWER = "NARROWER",
  RELATED = "RELATED",
}
