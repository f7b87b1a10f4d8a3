import { FormattedMessage } from "react-intl";
import { words } from "./messages.ts";

/** The five voices of a partnership, as the graph names them. */
export type VoiceName = "COMMUNITY" | "SERVICE_PROVIDER" | "RESEARCH" | "STATUTORY" | "FUNDER";

/**
 * Who may hold an end of a thread: a voice, the committee or all seats together (a plain green circle), or a side of
 * which the reader may know the name alone (a plain grey one).
 */
export type EndName = VoiceName | "TOGETHER" | "UNKNOWN";

/**
 * What a shape says: filled = that side has acted; hollow = not yet; tick = yes; cross = no; bar = took no side;
 * dotted = stepped back. Never colour alone.
 */
export type ShapeForm = "filled" | "hollow" | "tick" | "cross" | "bar" | "dotted";

const circle = "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20Z";

const outlines: Record<EndName, string> = {
  COMMUNITY: circle,
  SERVICE_PROVIDER: "M5 2.5h14a2.5 2.5 0 0 1 2.5 2.5v14a2.5 2.5 0 0 1-2.5 2.5H5A2.5 2.5 0 0 1 2.5 19V5A2.5 2.5 0 0 1 5 2.5Z",
  RESEARCH: "M12 1 23 12 12 23 1 12Z",
  STATUTORY: "M3 2.5h18v11.2c0 2-1.2 3.4-2.9 4.4L12 22l-6.1-3.9C4.2 17.1 3 15.7 3 13.7Z",
  FUNDER: "M12 2 23 21.5H1Z",
  TOGETHER: circle,
  UNKNOWN: circle,
};

/** The custom property that holds a voice's colour. */
export const voiceColours: Record<EndName, string> = {
  COMMUNITY: "var(--voice-community)",
  SERVICE_PROVIDER: "var(--voice-service)",
  RESEARCH: "var(--voice-research)",
  STATUTORY: "var(--voice-statutory)",
  FUNDER: "var(--voice-funder)",
  TOGETHER: "var(--pine)",
  UNKNOWN: "var(--edge)",
};

const marks: Partial<Record<ShapeForm, string>> = {
  tick: "m7.5 12.5 3.2 3.2 5.8-6.7",
  cross: "m8.5 8.5 7 7m0-7-7 7",
  bar: "M7.5 12h9",
};

/** The drawing inside a shape, for use within another SVG (24 by 24 units). */
export function ShapeDrawing({ voice, form }: { voice: EndName; form: ShapeForm }) {
  const colour = voiceColours[voice];
  const filled = form === "filled" || form === "tick";
  const mark = marks[form];
  return (
    <>
      <path
        d={outlines[voice]}
        fill={filled ? colour : "var(--sheet)"}
        stroke={colour}
        strokeWidth={filled ? 0 : 2.5}
        strokeDasharray={form === "dotted" ? "2.5 3" : undefined}
        strokeLinejoin="round"
        transform={filled ? undefined : "translate(1.2 1.2) scale(0.9)"}
      />
      {mark && (
        <path
          d={mark}
          fill="none"
          stroke={filled ? "#fff" : colour}
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </>
  );
}

/** A voice's shape. It is decoration unless `label` says in words what it shows. */
export function VoiceShape({ voice, form = "filled", size = 18, label }: VoiceShapeProps) {
  const naming = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" {...naming}>
      <ShapeDrawing voice={voice} form={form} />
    </svg>
  );
}

/** Size in px: 18 in text, 24 on a phone and 30 on a desk for seats. */
export interface VoiceShapeProps {
  voice: EndName;
  form?: ShapeForm;
  size?: number;
  label?: string;
}

const voiceWords = {
  COMMUNITY: words.community,
  SERVICE_PROVIDER: words.serviceProvider,
  RESEARCH: words.research,
  STATUTORY: words.statutory,
  FUNDER: words.funder,
} satisfies Record<VoiceName, unknown>;

/** A voice: shape and word, no box. */
export function Voice({ voice }: { voice: VoiceName }) {
  return (
    <span className={`voice voice-${voice}`}>
      <VoiceShape voice={voice} />
      <FormattedMessage {...voiceWords[voice]} />
    </span>
  );
}
