export * from "../platform/wording.ts";
