import "reflect-metadata";
import { Column, PrimaryColumn, type ColumnOptions } from "typeorm";

/*
 * The only columns entities use, so that one migration fits SQLite and PostgreSQL and nothing is lost between them:
 * moments and days are ISO text (a Date column came back hours wrong across time zones), lists are JSON text.
 */

/** No defaults: the two databases write them differently, and the code that makes a row says what is in it. */
type Options = Pick<ColumnOptions, "nullable" | "unique">;

/** The key of a row: a UUIDv7 made by us. */
export const key = (): PropertyDecorator => PrimaryColumn({ type: "varchar", length: "36" });

/** The key of a row that a library names; it may be longer than ours. */
export const textKey = (): PropertyDecorator => PrimaryColumn({ type: "text" });

/** The key of a row that is counted by us. */
export const numberKey = (): PropertyDecorator => PrimaryColumn({ type: "integer" });

/** The key of a row in another table. */
export const reference = (options: Options = {}): PropertyDecorator =>
  Column({ type: "varchar", length: "36", ...options });

/** Text of any length. */
export const text = (options: Options = {}): PropertyDecorator => Column({ type: "text", ...options });

/** A short code or name out of a known set (an enum, a scheme, a tag). */
export const code = (options: Options = {}): PropertyDecorator => Column({ type: "varchar", ...options });

/** A moment: ISO 8601 text in UTC with milliseconds, so that text order is time order. */
export const moment = (options: Options = {}): PropertyDecorator =>
  Column({ type: "varchar", length: "24", ...options });

/** A calendar day: YYYY-MM-DD. */
export const day = (options: Options = {}): PropertyDecorator =>
  Column({ type: "varchar", length: "10", ...options });

/** A whole number. */
export const whole = (options: Options = {}): PropertyDecorator => Column({ type: "integer", ...options });

/** A number with a fraction. */
export const decimal = (options: Options = {}): PropertyDecorator => Column({ type: "double precision", ...options });

/** Yes or no (null, where allowed, is "not stated"). */
export const flag = (options: Options = {}): PropertyDecorator => Column({ type: "boolean", ...options });

/** A list or record of plain values, kept as JSON text. */
export const json = (options: Options = {}): PropertyDecorator => Column({ type: "simple-json", ...options });

/**
 * The version of an editable row; `Transaction.change` compares and raises it. Not a @VersionColumn: `save()` with
 * one accepts stale writes.
 */
export const version = (): PropertyDecorator => Column({ type: "integer" });
