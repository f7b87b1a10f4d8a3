import { beginTemplates, endTemplates } from "./templates.ts";

/** The setup of a run: names the folder of its templates, and takes them away at the end. */
export default function setUp(): () => Promise<void> {
  beginTemplates();
  return endTemplates;
}
