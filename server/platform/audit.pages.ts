import { AuditEvent, Revision } from "./audit.entity.ts";
import { connectionTypes } from "./page.ts";

/** A page of the audit chain. */
export const AuditEventConnection = connectionTypes("AuditEvent", () => AuditEvent).Connection;

/** A page of revisions. */
export const RevisionConnection = connectionTypes("Revision", () => Revision).Connection;
