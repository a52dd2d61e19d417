import { firstText, type ItemFields, valuesAt } from "./fields.ts";
import type { Unread } from "./imported.ts";
import type { Coordinates, ItemPlace } from "./item.ts";
import type { MappedPlace } from "./mapping.ts";
import { namesAt } from "./names.ts";

/** Reads the places of an item. What places lie in is a place of the item only where no other is given. */
export function placesOf(fields: ItemFields, mapped: readonly MappedPlace[], unread: Unread): readonly ItemPlace[] {
  const places = mapped.flatMap((each) => placesAt(fields, each, unread));
  return places.filter(({ name }) => !places.some(({ within }) => within.includes(name)));
}

/** Reads the places that one part of a mapping names. Coordinates belong to a place that stands alone. */
function placesAt(fields: ItemFields, mapped: MappedPlace, unread: Unread): readonly ItemPlace[] {
  const names = mapped.field ? namesAt(fields, { ...mapped, field: mapped.field }, unread) : [];
  const within = (mapped.within ?? []).flatMap((field) => namesAt(fields, { field: [field] }, unread).slice(0, 1));
  const coordinates = coordinatesAt(fields, mapped, unread);
  if (names.length > 1) {
    if (coordinates) unread("coordinates: which of several places they are of");
    return names.map((name) => ({ name, within, coordinates: undefined }));
  }
  const [name = within[0] ?? (coordinates && `${coordinates.lat}, ${coordinates.lon}`)] = names;
  if (name === undefined) return [];
  return [{ name, within: within.filter((each) => each !== name), coordinates }];
}

function coordinatesAt(
  fields: ItemFields,
  { lat, lon, coordinates }: MappedPlace,
  unread: Unread,
): Coordinates | undefined {
  const [pair] = (coordinates ?? []).flatMap((path) => pairsAt(fields, path));
  const [north, east] = pair ?? [lat, lon].map((paths) => firstText(fields, paths)?.replace(",", "."));
  if (north === undefined && east === undefined) return undefined;
  const point = { lat: Number(north || Number.NaN), lon: Number(east || Number.NaN) };
  if (Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180) return point;
  unread(`coordinates “${north}, ${east}”: wanted are degrees, as in lat 48.5 and lon -5.25`);
  return undefined;
}

/** Latitude and longitude from a GeoJSON position (longitude first), from WKT `Point(30 50)`, or from “50, 30”. */
function pairsAt(fields: ItemFields, path: string): readonly (readonly [string, string])[] {
  return valuesAt(fields, path).flatMap((value): (readonly [string, string])[] => {
    if (Array.isArray(value)) return typeof value[0] === "number" ? [[String(value[1]), String(value[0])]] : [];
    const [, east, north] = /^POINT ?\(\s*(\S+)\s+(\S+?)\s*\)$/i.exec(String(value).trim()) ?? [];
    if (east !== undefined && north !== undefined) return [[north, east]];
    const [, lat, lon] = /^(-?[\d.]+)\s*[,;]\s*(-?[\d.]+)$/.exec(String(value).trim()) ?? [];
    return lat !== undefined && lon !== undefined ? [[lat, lon]] : [];
  });
}
