import type { ItemPlace } from "./item.ts";
import { nameKey } from "./named-records.ts";
import { RecordIds } from "./record-ids.ts";

/** In degrees. Places of one name that lie farther apart are two. */
const samePlace = 1;

interface PlaceRecord {
  readonly id: string;
  readonly name: string;
  readonly within: string | undefined;
  coordinates: ItemPlace["coordinates"];
}

/** Places: one for each name in what it lies in, or two where they lie far apart. */
export class PlaceRecords {
  readonly #ids = new RecordIds("place");
  readonly #byName = new Map<string, PlaceRecord[]>();
  readonly #all: PlaceRecord[] = [];

  idOf({ name, within: [region, ...wider], coordinates }: ItemPlace): string {
    const within =
      region === undefined ? undefined : this.idOf({ name: region, within: wider, coordinates: undefined });
    const key = `${nameKey(name)} ${within ?? ""}`;
    const namesakes = this.#byName.get(key) ?? [];
    this.#byName.set(key, namesakes);
    const known = namesakes.find((place) => isNear(place.coordinates, coordinates));
    if (known) {
      known.coordinates ??= coordinates;
      return known.id;
    }
    const place = { id: this.#ids.next(name, this.#all.length + 1), name, within, coordinates };
    namesakes.push(place);
    this.#all.push(place);
    return place.id;
  }

  all(): readonly PlaceRecord[] {
    return this.#all;
  }
}

function isNear(one: ItemPlace["coordinates"], other: ItemPlace["coordinates"]): boolean {
  if (!one || !other) return true;
  return Math.abs(one.lat - other.lat) <= samePlace && Math.abs(one.lon - other.lon) <= samePlace;
}
