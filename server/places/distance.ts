import { sql, type Sql } from "../database/sql.ts";

/** A point on the ground, in degrees north and east (WGS 84). */
export interface Point {
  latitude: number;
  longitude: number;
}

/** The mean radius of the earth in kilometres (IUGG). */
const radius = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** The haversine of a distance in kilometres: it grows with the distance, from 0 to 1 at the far side of the earth. */
export function haversineOfKm(km: number): number {
  return Math.sin(Math.min(km / radius, Math.PI) / 2) ** 2;
}

/** The distance in kilometres that has this haversine. */
export function kmOfHaversine(haversine: number): number {
  return 2 * radius * Math.asin(Math.sqrt(Math.min(Math.max(haversine, 0), 1)));
}

/** How far apart two points are over ground, in kilometres. */
export function kilometresBetween(one: Point, other: Point): number {
  const [north, far] = [radians(one.latitude), radians(other.latitude)];
  const across = radians(other.longitude - one.longitude);
  return kmOfHaversine(Math.sin((far - north) / 2) ** 2 + Math.cos(north) * Math.cos(far) * Math.sin(across / 2) ** 2);
}

/**
 * The haversine between a point and two columns of degrees, as both databases compute it. To compare and to sort by;
 * `kmOfHaversine` makes kilometres of it.
 */
export function haversineFrom(point: Point, latitude: Sql, longitude: Sql): Sql {
  const north = radians(point.latitude);
  return sql`(power(sin((radians(${latitude}) - ${north}) / 2), 2)
    + ${Math.cos(north)} * cos(radians(${latitude})) * power(sin((radians(${longitude}) - ${radians(point.longitude)}) / 2), 2))`;
}

/** The degrees between which everything within some kilometres of a point lies. */
export interface Box {
  south: number;
  north: number;
  west: number;
  east: number;
}

/** The box around a point that holds every point within so many kilometres, so that an index can leave out the rest. */
export function boxAround({ latitude, longitude }: Point, km: number): Box {
  const angle = km / radius;
  const [south, north] = [latitude - degrees(angle), latitude + degrees(angle)];
  if (south <= -90 || north >= 90) {
    return { south: Math.max(south, -90), north: Math.min(north, 90), west: -180, east: 180 };
  }
  // The circle is widest a little poleward of its centre, where the sine rule gives its width.
  const width = degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(latitude)))));
  const whole = longitude - width < -180 || longitude + width > 180;
  return { south, north, west: whole ? -180 : longitude - width, east: whole ? 180 : longitude + width };
}

/** That two columns of degrees lie in a box. */
export function inBox({ south, north, west, east }: Box, latitude: Sql, longitude: Sql): Sql {
  return sql`${latitude} between ${south} and ${north} and ${longitude} between ${west} and ${east}`;
}
