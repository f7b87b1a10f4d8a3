import { useLocation, useSearchParams } from "react-router";

/** Addresses of the neighbouring pages of a list that the server pages by cursor. */
export interface Paging {
  after: string | undefined;
  /** 1-based place of the first row shown. */
  from: number;
  nextTo(endCursor: string | null | undefined, shown: number): string;
  /** Null on the first page. */
  previousTo: string | null;
}

/** Reads and writes `?after=` and `?from=`; the way back is the first page, or the browser's own back button. */
export function usePaging(): Paging {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const from = Math.max(1, Number(parameters.get("from") ?? "1") || 1);
  const after = parameters.get("after") ?? undefined;
  const address = (changes: Record<string, string | null>) => {
    const next = new URLSearchParams(parameters);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) {
        next.delete(name);
      } else {
        next.set(name, value);
      }
    }
    const query = next.toString();
    return query === "" ? pathname : `${pathname}?${query}`;
  };
  const trail = (parameters.get("trail") ?? "").split(".").filter(Boolean);
  return {
    after,
    from,
    nextTo: (endCursor, shown) =>
      address({
        after: endCursor ?? null,
        from: String(from + shown),
        trail: after === undefined ? null : [...trail, `${from}~${after}`].join("."),
      }),
    previousTo: after === undefined ? null : previousAddress(trail, address),
  };
}

function previousAddress(trail: string[], address: (changes: Record<string, string | null>) => string): string {
  const last = trail.at(-1);
  if (last === undefined) {
    return address({ after: null, from: null, trail: null });
  }
  const [from = "1", after = ""] = last.split("~");
  return address({ after, from, trail: trail.slice(0, -1).join(".") || null });
}
