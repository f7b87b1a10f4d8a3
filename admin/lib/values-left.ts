/** What an answer says of one facet. */
export interface FacetAnswer {
  /** The values that are on. */
  selected: readonly string[];
  /** Those of them that words were read as. */
  read: readonly string[];
}

/**
 * The values that stay chosen when some of a facet are taken away. An address may name terms that were merged since: the
 * answer has those in their place, and taking one of them away lets the address name what stands for the others too.
 */
export function valuesLeft(chosen: readonly string[], gone: readonly string[], { selected, read }: FacetAnswer): string[] {
  const isElsewhere = gone.some((value) => selected.includes(value) && !chosen.includes(value) && !read.includes(value));
  const left = isElsewhere ? selected.filter((value) => chosen.includes(value) || !read.includes(value)) : chosen;
  return left.filter((value) => !gone.includes(value));
}
