import { lazy } from "react";
import type { ComponentType } from "react";
import { matchRoutes, useRoutes } from "react-router";
import type { RouteObject } from "react-router";
import { routes } from "./routes.tsx";
import { useScrollPlace } from "./scroll-place.ts";

type Loader = () => Promise<{ Component: ComponentType }>;

/**
 * A route whose screen is loaded when it is first drawn. The router could load it too, but only together with all that
 * it does for data, which is done by queries here: 17 kB of the first screen.
 */
function withScreen({ lazy: load, ...route }: RouteObject): RouteObject {
  const children = route.children?.map(withScreen);
  const known = { ...route, ...(children && { children }) } as RouteObject;
  if (load === undefined) {
    return known;
  }
  return { ...known, Component: lazy(async () => ({ default: (await (load as Loader)()).Component })) };
}

const screens = routes.map(withScreen);

/**
 * Asks for the screen of an address at once, while it is found out which partnership it is of and who is signed in. A
 * screen that does not come is asked for again, and told of, when it is drawn.
 */
export function askForScreen(pathname: string): void {
  for (const { route } of matchRoutes(routes, pathname) ?? []) {
    void (route.lazy as Loader | undefined)?.().catch(() => undefined);
  }
}

/** What is drawn at the address. */
export function Pages() {
  useScrollPlace();
  return useRoutes(screens);
}
