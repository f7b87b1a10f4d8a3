import { FormattedMessage, type MessageDescriptor } from "react-intl";
import { useLocation, useSearchParams } from "react-router";
import { QuietLink } from "./link.tsx";
import { words } from "./messages.ts";

interface FurtherLinksProps {
  /** The word of the address under which the place in this list is kept. */
  parameter: string;
  page: { hasNextPage: boolean; endCursor: string | null };
  further?: MessageDescriptor;
  first?: MessageDescriptor;
}

/** The ways along a list that is a part of a page: on, and back to where it begins. Nothing where all of it is shown. */
export function FurtherLinks({ parameter, page, further = words.further, first = words.first }: FurtherLinksProps) {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const isFurther = parameters.has(parameter);
  if (!isFurther && !page.hasNextPage) {
    return null;
  }
  const to = (cursor: string | null) => {
    const next = new URLSearchParams(parameters);
    next.delete(parameter);
    if (cursor !== null) {
      next.set(parameter, cursor);
    }
    return `${pathname}?${next.toString()}`;
  };
  return (
    <div className="row">
      {isFurther && (
        <QuietLink to={to(null)}>
          <FormattedMessage {...first} />
        </QuietLink>
      )}
      {page.hasNextPage && (
        <QuietLink to={to(page.endCursor)}>
          <FormattedMessage {...further} />
        </QuietLink>
      )}
    </div>
  );
}
