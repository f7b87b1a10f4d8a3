import type { TermOption } from "./vocabulary.ts";

/**
 * What is picked by its name stands first where the name has what was typed; what only fits by its words comes after, in
 * the order in which it was found.
 */
export function namedFirst<Option extends TermOption>(options: readonly Option[], typed: string): Option[] {
  const text = typed.trim().toLocaleLowerCase();
  const isNamed = ({ label }: Option): boolean => label.toLocaleLowerCase().includes(text);
  return [...options.filter(isNamed), ...options.filter((option) => !isNamed(option))];
}
