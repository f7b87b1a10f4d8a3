import type { MigrationInterface, QueryRunner } from "typeorm";
import { createSearchTables, dropSearchTables } from "../search.ts";
import { createFirstIndex } from "./0001-first.ts";
import { additions } from "./0002-directory.tables.ts";
import { add, takeAway } from "./additions.ts";

/**
 * The directory at real scale. The tables and columns beside it are written by `npm run migration`; what entities
 * cannot describe (search tables, rows to fill) is changed here by hand.
 */
export class Directory0002 implements MigrationInterface {
  name = "Directory1764288000000";

  async up(runner: QueryRunner): Promise<void> {
    await add(runner, additions);
    // The district is the postcode without its last three signs.
    await runner.query(
      `UPDATE organisation_place SET district = substr(postcode, 1, length(postcode) - 3) WHERE postcode IS NOT NULL`,
    );
    // Ballots opened before the roll kept its people go on with those who hold the seats now.
    for (const person of ["holderId", "deputyId"]) {
      await runner.query(
        `UPDATE ballot_seat SET "${person}" = (SELECT seat."${person}" FROM seat WHERE seat.id = ballot_seat."seatId")`,
      );
    }
    await runner.query("DROP TABLE organisation_search");
    // Filled when the server starts: only TypeScript makes the tokens.
    await createSearchTables(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropSearchTables(runner);
    await createFirstIndex(runner);
    await takeAway(runner, additions);
  }
}
