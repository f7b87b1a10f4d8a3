/**
 * The parts of a web address; null for a text that is none. `URL.canParse` is not asked: once it is asked often, Node 20 says
 * no to every address with an accent.
 */
export function webAddress(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
