import type { ReactNode } from "react";
import { ShapeDrawing, voiceColours } from "./voice.tsx";
import type { EndName, ShapeForm } from "./voice.tsx";

/** One end of a thread: who holds it, and whether that side has acted (filled, tick) or not (hollow, cross). */
export interface ThreadEnd {
  voice: EndName;
  form: ShapeForm;
  label?: ReactNode;
  detail?: ReactNode;
}

/** Two ends and whether they are tied. The words beside it must say the same. */
export interface ThreadProps {
  start: ThreadEnd;
  end: ThreadEnd;
  tied: boolean;
  /** Length of the drawing in px: 132 beside a link, 84 in a short row, 200 in the state of an application. */
  length?: number;
}

const END = 20;
const MIDDLE = 12;
const WAVE = 26;
const SWING = 4;

/** A half wave from one crossing to the next. `side` is 1 (below the middle, and in front) or -1 (above, behind). */
function halfWave(at: number, side: number): string {
  const bend = MIDDLE + side * SWING * 1.6;
  return `M${at} ${MIDDLE}C${at + WAVE * 0.18} ${bend} ${at + WAVE * 0.32} ${bend} ${at + WAVE / 2} ${MIDDLE}`;
}

function Twisted({ from, to, colours }: { from: number; to: number; colours: [string, string] }) {
  const halves = Math.max(2, Math.round(((to - from) / WAVE) * 2));
  const step = (to - from) / halves;
  const scale = step / (WAVE / 2);
  const strands = Array.from({ length: halves }, (_, index) => ({
    at: (index * WAVE) / 2,
    side: index % 2 === 0 ? 1 : -1,
  }));
  return (
    <g transform={`translate(${from} 0) scale(${scale} 1)`} fill="none" strokeLinecap="round" strokeWidth="2.4">
      {strands.map(({ at, side }) => (
        <g key={at}>
          <path d={halfWave(at, -1)} stroke={side > 0 ? colours[1] : colours[0]} />
          <path d={halfWave(at, 1)} stroke="var(--sheet)" strokeWidth="5" strokeLinecap="butt" />
          <path d={halfWave(at, 1)} stroke={side > 0 ? colours[0] : colours[1]} />
        </g>
      ))}
    </g>
  );
}

/** The twin strand of two ends of one voice is a darker tone, so that two strands are still seen. */
function strandColours(start: EndName, end: EndName): [string, string] {
  const second = start === end ? `color-mix(in srgb, ${voiceColours[end]} 62%, black)` : voiceColours[end];
  return [voiceColours[start], second];
}

function Strands({ start, end, tied, length = 132 }: ThreadProps) {
  return (
    <svg className="thread-strands" width={length} height="24" viewBox={`0 0 ${length} 24`} aria-hidden="true">
      {tied ? (
        <Twisted from={END - 1} to={length - END + 1} colours={strandColours(start.voice, end.voice)} />
      ) : (
        <line
          x1={END + 1}
          x2={length - END - 1}
          y1={MIDDLE}
          y2={MIDDLE}
          stroke="var(--edge)"
          strokeWidth="2.5"
          strokeDasharray="6 3"
        />
      )}
      <g transform="translate(0 2) scale(0.833)">
        <ShapeDrawing voice={start.voice} form={start.form} />
      </g>
      <g transform={`translate(${length - END} 2) scale(0.833)`}>
        <ShapeDrawing voice={end.voice} form={end.form} />
      </g>
    </svg>
  );
}

function EndWords({ end }: { end: ThreadEnd }) {
  if (!end.label) {
    return null;
  }
  return (
    <span className="thread-end">
      <strong>{end.label}</strong>
      {end.detail && <small>{end.detail}</small>}
    </span>
  );
}

/** The thread with two ends: twisted strands when both sides said so, one dashed line when it does not count yet. */
export function Thread(props: ThreadProps) {
  return (
    <span className="thread">
      <EndWords end={props.start} />
      <span className="thread-line">
        <Strands {...props} />
      </span>
      <EndWords end={props.end} />
    </span>
  );
}
