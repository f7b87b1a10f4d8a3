const latinOnly = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Languages whose own script is not Latin, as far as their letters or reading aloud would be wrong for Latin text. */
const otherScripts = ["ur", "pa", "bn", "syl", "phr", "pnb", "skr", "ar", "fa", "ps", "ku", "ckb", "ti", "am", "hi"];

/**
 * The language to mark a text with. What is kept as Urdu may have been written down in English letters by a broker;
 * marking it as Urdu would set it in Nastaliq and have it read aloud wrongly, so such a text is left unmarked.
 */
export function languageOfText(text: string, lang: string | null | undefined): string | undefined {
  if (!lang) {
    return undefined;
  }
  const [primary = ""] = lang.split("-");
  return otherScripts.includes(primary) && latinOnly.test(text) ? undefined : lang;
}
