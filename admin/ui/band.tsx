import { useId } from "react";
import type { VoiceName } from "./voice.tsx";

/** Three tones a voice, so that neighbouring threads of one voice are still told apart. */
const tones: Record<VoiceName, readonly [string, string, string]> = {
  COMMUNITY: ["#d2661f", "#e08a3c", "#f0ae3c"],
  SERVICE_PROVIDER: ["#2c9d95", "#58b5ac", "#7fc7bd"],
  RESEARCH: ["#8f90d8", "#7677c4", "#a9aae3"],
  STATUTORY: ["#a3588c", "#bb7ba8", "#8f4879"],
  FUNDER: ["#a3a33a", "#bcbc5b", "#8c8c2e"],
};

const UNIT = 8;
const ROW = 4;
const ROWS = 3;

/** One warp thread per seat, each in its voice's tone. An odd number is laid twice, so that the weave closes. */
function warp(voices: readonly VoiceName[]): string[] {
  const seen = new Map<VoiceName, number>();
  const threads = voices.map((voice) => {
    const nth = seen.get(voice) ?? 0;
    seen.set(voice, nth + 1);
    return tones[voice][nth % 3] ?? tones[voice][0];
  });
  return threads.length % 2 === 0 ? threads : [...threads, ...threads];
}

/** The woven band: decoration made of the seats of this partnership, hidden from assistive technology. */
export function Band({ voices }: { voices: readonly VoiceName[] }) {
  const id = useId();
  const threads = warp(voices.length > 0 ? voices : ["COMMUNITY", "RESEARCH", "SERVICE_PROVIDER", "STATUTORY"]);
  return (
    <svg className="band" width="100%" height={ROW * ROWS} aria-hidden="true">
      <pattern id={id} width={threads.length * UNIT} height={ROW * ROWS} patternUnits="userSpaceOnUse">
        <rect width="100%" height="100%" fill="#5b5340" />
        {Array.from({ length: ROWS }, (_, row) => (
          <rect key={row} y={row * ROW} width={threads.length * UNIT} height={ROW - 0.8} fill="#eadfc6" />
        ))}
        {threads.map((tone, column) =>
          Array.from({ length: ROWS }, (_, row) =>
            (column + row) % 2 === 0 ? (
              <rect
                key={`${column}-${row}`}
                x={column * UNIT}
                y={row * ROW}
                width={UNIT - 1}
                height={ROW}
                fill={tone}
              />
            ) : null,
          ),
        )}
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
