import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { Band } from "./band.tsx";
import { Illustrative } from "./illustrative.tsx";
import { Mark } from "./mark.tsx";
import { words } from "./messages.ts";
import { TextLink } from "./link.tsx";
import type { VoiceName } from "./voice.tsx";

/** The name is the brand; the product's name is small beneath it. `tools` are header buttons. */
export interface HeaderProps {
  name: string;
  homeTo: string;
  /** The voices of the seats now in term, one thread of the band each. */
  voices: readonly VoiceName[];
  tools: ReactNode;
}

/** Pine bar with the mark, the partnership's name and the tools, and the woven band under it. */
export function Header({ name, homeTo, voices, tools }: HeaderProps) {
  return (
    <header className="header">
      <div className="width header-row">
        <TextLink to={homeTo} className="brand">
          <Mark />
          <span>
            <span className="brand-name">
              <bdi>{name}</bdi>
            </span>
            <span className="brand-product">
              <FormattedMessage {...words.product} />
            </span>
          </span>
        </TextLink>
        <div className="header-tools">{tools}</div>
      </div>
      <Band voices={voices} />
    </header>
  );
}

/** A button of the header. `expanded` is given by those that open something below. */
export function HeaderButton({ children, onPress, expanded, controls, className = "" }: HeaderButtonProps) {
  return (
    <button
      type="button"
      className={`header-button ${className}`}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** What a header button says and opens. */
export interface HeaderButtonProps {
  children: ReactNode;
  onPress: () => void;
  expanded?: boolean;
  controls?: string;
  className?: string;
}

/** The first thing on the page of a demonstration: what is real and what is not, in one sentence. */
export function DemonstrationStrip({ children }: { children: (mark: ReactNode) => ReactNode }) {
  return (
    <aside className="strip" aria-labelledby="strip-words">
      <div className="width">
        <p id="strip-words">{children(<Illustrative />)}</p>
      </div>
    </aside>
  );
}
