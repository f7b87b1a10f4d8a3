/** The short form of axe-core, which has no types of its own. */
declare module "axe-core/axe.min.js" {
  import type { source } from "axe-core";
  const axe: { source: typeof source };
  export default axe;
}
