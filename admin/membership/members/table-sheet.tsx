import { FormattedMessage, useIntl } from "react-intl";
import { SeatsAndAreasDocument, UpperTierAreasDocument } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { useNetwork } from "../../lib/place.ts";
import { Illustrative } from "../../ui/illustrative.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { UserText } from "../../ui/text.tsx";
import { absentAreas, areaCounts } from "./area-counts.ts";
import type { SeatWithAreas } from "./area-counts.ts";
import type { CommitteeFacts } from "./members.ts";
import { words } from "./messages.ts";

/** Who is at the table: what the seats' organisations say of themselves, counted, never ranked. */
export function TableSheet({ committee, on }: { committee: CommitteeFacts; on: string }) {
  const { demonstration } = useNetwork();
  const { data } = useQuestion(SeatsAndAreasDocument, { committee: committee.id, on }, { keepFormer: true });
  const seats = data?.committee?.seats ?? [];
  if (seats.length === 0) {
    return null;
  }
  return (
    <Sheet title={<FormattedMessage {...words.table} />}>
      <p className="second-line">
        <FormattedMessage {...words.tableNote} values={{ count: seats.length }} />{" "}
        {demonstration !== "NONE" && <Illustrative />}
      </p>
      <ul className="table-dots">
        {areaCounts(seats).map((row) => (
          <li key={row.name ?? ""}>
            {row.name === null ? <FormattedMessage {...words.notStated} /> : <UserText>{row.name}</UserText>}
            <Dots count={row.count} all={seats.length} />
            <strong>
              <bdi>
                <FormattedMessage {...words.ofSeats} values={{ count: row.count, all: seats.length }} />
              </bdi>
            </strong>
          </li>
        ))}
      </ul>
      <VoiceWords seats={seats} />
      <AbsentWords seats={seats} regionId={data?.committee?.network.region?.id} />
    </Sheet>
  );
}

const DOT = 12;

/** So many of so many, as dots: the words at the end say the same. */
function Dots({ count, all }: { count: number; all: number }) {
  return (
    <svg className="dots" width={all * DOT} height={DOT} viewBox={`0 0 ${all * DOT} ${DOT}`} aria-hidden="true">
      {Array.from({ length: all }, (_, index) => (
        <circle
          key={index}
          cx={index * DOT + DOT / 2}
          cy={DOT / 2}
          r={index < count ? 5 : 4.4}
          fill={index < count ? "var(--pine)" : "var(--sheet)"}
          stroke={index < count ? "none" : "var(--line-strong)"}
          strokeWidth="1.4"
        />
      ))}
    </svg>
  );
}

function VoiceWords({ seats }: { seats: readonly SeatWithAreas[] }) {
  const all = seats.length;
  const community = seats.filter((seat) => seat.voice === "COMMUNITY").length;
  const message = community === all ? words.voiceAll : words.voiceSome;
  return (
    <p className="table-words">
      <strong>
        <FormattedMessage {...words.voice} />
      </strong>{" "}
      <FormattedMessage {...message} values={{ all, community, institutions: all - community }} />
    </p>
  );
}

/** Counties, unitary and metropolitan areas of the region in which no seat says it works. */
function AbsentWords({ seats, regionId }: { seats: readonly SeatWithAreas[]; regionId: string | undefined }) {
  const intl = useIntl();
  const { data } = useQuestion(UpperTierAreasDocument, {}, { freshFor: Infinity });
  const tiers = data ? [...data.metropolitan, ...data.unitary, ...data.county] : [];
  const absent = regionId ? absentAreas(seats, tiers, regionId) : [];
  if (absent.length === 0) {
    return null;
  }
  return (
    <p className="table-words">
      <strong>
        <FormattedMessage {...words.absent} />
      </strong>{" "}
      <FormattedMessage {...words.absentAreas} values={{ areas: intl.formatList(absent, { type: "disjunction" }) }} />
    </p>
  );
}
