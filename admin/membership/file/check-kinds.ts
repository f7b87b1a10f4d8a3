import type { CheckState } from "../../../schema/operations.ts";
import type { TagKind } from "../../ui/tag.tsx";
import { checkNames } from "./messages.ts";

/** How the state of a check is tagged. */
export const checkState: Record<CheckState, TagKind> = {
  TODO: "waiting",
  PASSED: "done",
  WAIVED: "done",
  FAILED: "problem",
};

/** Whether the words of this kind of check are known here. */
export function isCheckKind(kind: string): kind is keyof typeof checkNames {
  return kind in checkNames;
}
