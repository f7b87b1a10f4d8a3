import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxAround, haversineOfKm, kilometresBetween, kmOfHaversine } from "../../../server/places/distance.ts";

const birmingham = { latitude: 52.4797, longitude: -1.9026 };
const london = { latitude: 51.5073, longitude: -0.1276 };

const point = fc.record({
  latitude: fc.double({ min: -89, max: 89, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("distances over ground", () => {
  it("are those of the map", () => {
    expect(kilometresBetween(birmingham, london)).toBeCloseTo(162.7, 0);
    expect(kilometresBetween(birmingham, birmingham)).toBe(0);
    expect(kilometresBetween({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.2, 1);
  });

  it("come back from their haversine", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 20_000, noNaN: true }), (km) => {
        expect(kmOfHaversine(haversineOfKm(km)) / km).toBeCloseTo(1, 6);
      }),
    );
  });

  it("are found inside the box around a point, wherever on earth", () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 1, max: 3000, noNaN: true }), (centre, other, km) => {
        const box = boxAround(centre, km);
        const inside =
          other.latitude >= box.south && other.latitude <= box.north && other.longitude >= box.west && other.longitude <= box.east;
        expect(inside || kilometresBetween(centre, other) > km).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("leave a box no wider than needed", () => {
    const { south, west } = boxAround(birmingham, 10);
    expect(kilometresBetween(birmingham, { ...birmingham, latitude: south })).toBeCloseTo(10, 3);
    expect(kilometresBetween(birmingham, { ...birmingham, longitude: west })).toBeGreaterThanOrEqual(10);
    expect(kilometresBetween(birmingham, { ...birmingham, longitude: west })).toBeLessThan(10.01);
  });
});
