import { piecesOf } from "../lib/matched-words.ts";
import { Matched, WhyMatched } from "./why-matched.tsx";

/** The server's sentences about why something is in a list, with the matched words marked. */
export function MatchedSentences({ sentences }: { sentences: readonly string[] }) {
  return sentences.map((sentence) => (
    <WhyMatched key={sentence}>
      <bdi dir="auto">
        {piecesOf(sentence).map((piece, index) =>
          piece.matched ? <Matched key={index}>{piece.words}</Matched> : piece.words,
        )}
      </bdi>
    </WhyMatched>
  ));
}
