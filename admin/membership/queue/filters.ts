import { useSearchParams } from "react-router";
import type { ApplicationState, WaitingOn } from "../../../schema/operations.ts";

/** The turns in the order of the page: what the committee can do first. */
export const turns: readonly WaitingOn[] = ["COMMITTEE", "CHECKS", "APPLICANT", "NOBODY"];

const states: readonly ApplicationState[] = [
  "DRAFT",
  "SUBMITTED",
  "NEEDS_INFORMATION",
  "IN_REVIEW",
  "IN_BALLOT",
  "APPROVED",
  "REFUSED",
  "DEFERRED",
  "WITHDRAWN",
  "EXPIRED",
];

/** What the queue is narrowed to. It lives in the address, so that the back button and a bookmark keep it. */
export interface QueueFilters {
  waitingOn: WaitingOn | null;
  states: readonly ApplicationState[];
  text: string;
}

/** The filters of the address, and how to change them. Changing one leads to the first page of the list. */
export interface QueueFiltersControl {
  filters: QueueFilters;
  /** How many filters are on, the search words left out. */
  on: number;
  addressOf(waitingOn: WaitingOn | null): string;
  setStates(states: readonly ApplicationState[]): void;
  setText(text: string): void;
  clear(): void;
}

function filtersOf(parameters: URLSearchParams): QueueFilters {
  const asked = parameters.getAll("state");
  return {
    waitingOn: turns.find((turn) => turn === parameters.get("waitingOn")) ?? null,
    states: states.filter((state) => asked.includes(state)),
    text: parameters.get("text") ?? "",
  };
}

function parametersOf({ waitingOn, states: chosen, text }: QueueFilters): URLSearchParams {
  const parameters = new URLSearchParams();
  if (waitingOn) {
    parameters.set("waitingOn", waitingOn);
  }
  chosen.forEach((state) => parameters.append("state", state));
  if (text) {
    parameters.set("text", text);
  }
  return parameters;
}

/** Reads and writes the filters of the queue. */
export function useQueueFilters(): QueueFiltersControl {
  const [parameters, setParameters] = useSearchParams();
  const filters = filtersOf(parameters);
  const set = (change: Partial<QueueFilters>) =>
    setParameters(parametersOf({ ...filters, ...change }));
  return {
    filters,
    on: filters.states.length + (filters.waitingOn ? 1 : 0),
    addressOf: (waitingOn) => {
      const query = parametersOf({ ...filters, waitingOn }).toString();
      return query === "" ? "applications" : `applications?${query}`;
    },
    setStates: (chosen) => set({ states: chosen }),
    setText: (text) => set({ text }),
    clear: () => set({ waitingOn: null, states: [] }),
  };
}
