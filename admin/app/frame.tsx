import { Suspense, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Outlet, useLocation } from "react-router";
import type { CurrentNetwork } from "../lib/place.ts";
import type { CurrentViewer } from "../lib/session.ts";
import { Loading } from "../ui/answer.tsx";
import { Footer } from "../ui/footer.tsx";
import { DemonstrationStrip, Header, HeaderButton } from "../ui/header.tsx";
import { Navigation } from "../ui/navigation.tsx";
import { SkipLink } from "../ui/skip-link.tsx";
import type { VoiceName } from "../ui/voice.tsx";
import { AccountTool } from "./account.tsx";
import { FaultBoundary } from "./fault-boundary.tsx";
import { GoToTool } from "./go-to.tsx";
import { LanguageList } from "./language-list.tsx";
import { LanguageTool } from "./language.tsx";
import { words } from "./messages.ts";
import { StepUp } from "./step-up.tsx";
import { navigationItems } from "./navigation-items.ts";
import type { WaitingCounts } from "./navigation-items.ts";

const NAVIGATION_ID = "navigation";

/** The frame of a partnership's pages; the screen is its outlet. */
export function Frame({ network, viewer, counts }: FrameProps) {
  const intl = useIntl();
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setMenuOpen(false), [pathname]);
  const items = navigationItems(intl, viewer, network, counts);
  const voices = network.committees.flatMap((committee) => committee.seats.map((seat) => seat.voice as VoiceName));
  return (
    <>
      <SkipLink />
      <Strip demonstration={network.demonstration} />
      <Header
        name={network.name}
        homeTo={`/${network.handle}/directory`}
        voices={voices}
        tools={
          <>
            <HeaderButton
              className="menu-button"
              expanded={menuOpen}
              controls={NAVIGATION_ID}
              onPress={() => setMenuOpen(!menuOpen)}
            >
              <FormattedMessage {...words.menu} />
            </HeaderButton>
            <GoToTool places={items} />
            <LanguageTool className="language-button" />
            <AccountTool />
          </>
        }
      />
      <Navigation id={NAVIGATION_ID} items={items} open={menuOpen} more={<LanguageTool className="language-item" />} />
      <Suspense fallback={<Loading />}>
        <FaultBoundary at={pathname}>
          <Outlet />
        </FaultBoundary>
      </Suspense>
      <Footer languages={<LanguageList label={intl.formatMessage(words.languageTitle)} />} />
      {viewer && <StepUp />}
    </>
  );
}

/** The partnership, who reads, and what waits. */
export interface FrameProps {
  network: CurrentNetwork;
  viewer: CurrentViewer | null;
  counts: WaitingCounts;
}

function Strip({ demonstration }: { demonstration: CurrentNetwork["demonstration"] }) {
  if (demonstration === "NONE") {
    return null;
  }
  const message = demonstration === "WHOLLY" ? words.stripWholly : words.stripPartly;
  return (
    <DemonstrationStrip>
      {(mark: ReactNode) => (
        <FormattedMessage
          {...message}
          values={{
            mark,
            b: (chunks) => <strong>{chunks}</strong>,
            keep: (chunks) => <span className="unbroken">{chunks}</span>,
          }}
        />
      )}
    </DemonstrationStrip>
  );
}

/** The frame without a partnership: while it loads, or where there is none. */
export function BareFrame({ children }: { children: ReactNode }) {
  const intl = useIntl();
  return (
    <>
      <SkipLink />
      <Header name={intl.formatMessage(words.product)} homeTo="/" voices={[]} tools={null} />
      {children}
    </>
  );
}
