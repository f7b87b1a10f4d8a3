import { Link } from "react-router";
import { useNetworkPath } from "../../lib/place.ts";

/** One choice of a filter that takes a single value, with what it would give. */
export interface FilterLinkProps {
  to: string;
  current: boolean;
  label: string;
  count: number;
}

/** A filter as a link: the address keeps it, and the current one is marked in words for screen readers too. */
export function FilterLink({ to, current, label, count }: FilterLinkProps) {
  const path = useNetworkPath();
  return (
    <li>
      <Link to={path(to)} aria-current={current ? "true" : undefined}>
        <span>{label}</span>
        <bdi>{count}</bdi>
      </Link>
    </li>
  );
}
