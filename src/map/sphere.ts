import type { Position } from "./basemap/basemap.ts";

const degree = Math.PI / 180;
export const earthRadiusInKm = 6371;

/** The angle between two points as seen from the middle of the Earth, in radians. */
export function angleBetween([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const sinLat = Math.sin(((lat2 - lat1) * degree) / 2);
  const sinLon = Math.sin(((lon2 - lon1) * degree) / 2);
  const square = sinLat * sinLat + Math.cos(lat1 * degree) * Math.cos(lat2 * degree) * sinLon * sinLon;
  return 2 * Math.asin(Math.min(1, Math.sqrt(square)));
}

export function kmBetween(a: Position, b: Position): number {
  return angleBetween(a, b) * earthRadiusInKm;
}

/** The point in the middle of points, wherever on the globe they lie. */
export function middleOf(points: readonly Position[]): Position {
  let [x, y, z] = [0, 0, 0];
  for (const [lon, lat] of points) {
    x += Math.cos(lat * degree) * Math.cos(lon * degree);
    y += Math.cos(lat * degree) * Math.sin(lon * degree);
    z += Math.sin(lat * degree);
  }
  const isNowhere = Math.hypot(x, y, z) < 1e-6 * points.length;
  return isNowhere ? [0, 0] : [Math.atan2(y, x) / degree, Math.atan2(z, Math.hypot(x, y)) / degree];
}
