import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";
import { navigationItems } from "../../../admin/app/navigation-items.ts";
import type { CurrentViewer } from "../../../admin/lib/session.ts";

const intl = createIntl({ locale: "en-GB", messages: {}, onError: () => undefined });
const network = { id: "net_1", handle: "north", name: "North" };

function placesOf(...roles: string[]): string[] {
  const held = roles.map((role) => ({ id: role, role, networkId: network.id, organisationName: null }));
  const viewer: CurrentViewer = { id: "per_1", displayName: "Wilma S.", email: "w@example.org",
    language: null, taskCount: 0, organisations: [], roles: held, seats: [] };
  return navigationItems(intl, viewer, network as never, { applications: 0, ballots: 0 }).map(({ to }) => to);
}

describe("the navigation", () => {
  it("leads data stewards to what they look after, and nobody else who has no part in the committee", () => {
    expect(placesOf("DATA_STEWARD")).toContain("/north/settings");
    expect(placesOf("SECRETARY", "DATA_STEWARD").filter((to) => to === "/north/settings")).toHaveLength(1);
    expect(placesOf("RESEARCHER")).not.toContain("/north/settings");
    expect(placesOf()).not.toContain("/north/settings");
  });
});
