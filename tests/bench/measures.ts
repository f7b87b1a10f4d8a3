/** How good a list of results is, each from 0 to 1. */
export interface Measures {
  /** Of what could have been found among the first, how much was. */
  recall: number;
  /** The same with grades, and with what stands higher counting more (normalised discounted cumulative gain). */
  ndcg: number;
  /** One divided by the place of the first that fits. */
  mrr: number;
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

/** Judges the first results by the grades of those that fit. */
export function measuresOf(found: readonly string[], relevant: Readonly<Record<string, number>>, most: number): Measures {
  const grades = [...new Set(found)].slice(0, most).map((id) => relevant[id] ?? 0);
  const best = Object.values(relevant).sort((one, other) => other - one).slice(0, most);
  const first = grades.findIndex((grade) => grade > 0);
  return {
    recall: grades.filter((grade) => grade > 0).length / best.length,
    ndcg: gain(grades) / gain(best),
    mrr: first < 0 ? 0 : 1 / (first + 1),
  };
}

/** The mean of some measures. */
export function average(all: readonly Measures[]): Measures {
  const mean = (name: keyof Measures): number => all.reduce((sum, one) => sum + one[name], 0) / Math.max(all.length, 1);
  return { recall: mean("recall"), ndcg: mean("ndcg"), mrr: mean("mrr") };
}
