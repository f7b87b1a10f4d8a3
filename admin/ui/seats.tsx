import type { ReactNode } from "react";
import { UserText } from "./text.tsx";
import { VoiceShape } from "./voice.tsx";
import type { ShapeForm, VoiceName } from "./voice.tsx";

/** One seat in a row of shapes; the word under it says the same ("voted", "not yet", "stepped back"). */
export interface SeatShape {
  key: string;
  voice: VoiceName;
  form: ShapeForm;
  word: ReactNode;
  /** The seat's organisation, for screen readers. */
  name: string;
}

/** Seats as shapes with a count in words above them. */
export function SeatRow({ label, seats }: { label: ReactNode; seats: readonly SeatShape[] }) {
  return (
    <div>
      <p className="seats-legend">{label}</p>
      <ul className="seats">
        {seats.map((seat) => (
          <li key={seat.key}>
            <VoiceShape voice={seat.voice} form={seat.form} size={28} />
            <span>
              <span className="hidden-words">
                <UserText>{seat.name}</UserText>:{" "}
              </span>
              {seat.word}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
