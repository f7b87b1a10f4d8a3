import { brokenConnections } from "./broken-connections.ts";
import { chain } from "./chain.ts";
import { failedMigration } from "./failed-migration.ts";
import type { Measurement } from "./figure.ts";
import { fuzz } from "./fuzz.ts";
import { requests } from "./hostile.ts";
import { kills } from "./kills.ts";
import { onlineBackup } from "./online-backup.ts";
import { postgresCrash } from "./postgres-crash.ts";
import { stopping } from "./stopping.ts";
import { syncs } from "./syncs.ts";
import { transactions } from "./transactions.ts";
import { twoProcesses } from "./two-processes.ts";

/** All measurements, in the order in which they are made. */
export const measurements: readonly Measurement[] = [
  transactions,
  syncs,
  twoProcesses,
  failedMigration,
  onlineBackup,
  chain,
  stopping,
  brokenConnections,
  postgresCrash,
  requests,
  fuzz,
  kills,
];
