import { useSearchParams } from "react-router";
import { useNetworkPath } from "../lib/place.ts";

/** Where one goes on after signing in: the page one came from (`?to=`), always one of ours, or My work. */
export function useReturnTo(): string {
  const [parameters] = useSearchParams();
  const path = useNetworkPath();
  const asked = parameters.get("to") ?? "";
  return /^\/(?![/\\])/u.test(asked) ? asked : path("my-work");
}
