import type { RouteObject } from "react-router";
export const identityRoutes: RouteObject[] = [];
