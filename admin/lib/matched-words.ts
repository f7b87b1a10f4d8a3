/** A piece of a sentence: matched words or what stands between them. */
export interface SentencePiece {
  words: string;
  matched: boolean;
}

/** Reads the server's marking of matched words: "Offers **interpreting**, in **Birmingham**." */
export function piecesOf(sentence: string): SentencePiece[] {
  return sentence
    .split("**")
    .map((words, index) => ({ words, matched: index % 2 === 1 }))
    .filter((piece) => piece.words !== "");
}
