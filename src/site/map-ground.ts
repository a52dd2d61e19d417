import { areasOf } from "../map/area.ts";
import type { Basemap, Region } from "../map/basemap/basemap.ts";
import { readBasemap } from "../map/basemap/read-basemap.ts";
import { disputedAreasOf } from "../map/disputed.ts";
import type { Codec, Memo } from "../memo.ts";
import type { Place, Story } from "../model.ts";

/** What of the basemap a story is about. Regions are their numbers in the basemap. */
export interface MapGround {
  /** By the ids of places. */
  readonly areas: Readonly<
    Record<string, { readonly kind: "country" | "region"; readonly regions: readonly number[] }>
  >;
  readonly disputed: readonly { readonly place: string; readonly note: string; readonly regions: readonly number[] }[];
}

let read: Basemap | undefined;

/** The one basemap, which takes its time to read. */
export function basemap(): Basemap {
  read ??= readBasemap();
  return read;
}

export function regionsOf(numbers: readonly number[]): readonly Region[] {
  const { regions } = basemap();
  return numbers.flatMap((number) => regions[number] ?? []);
}

export function mapGround(story: Story, places: readonly Place[], memo: Memo): MapGround {
  return memo(`map ground ${groundShown(story, places)}`, () => findGround(story, places), asJson);
}

const asJson: Codec<MapGround> = { write: JSON.stringify, read: JSON.parse };

/** All of a story and its places that the ground of its maps depends on. */
export function groundShown({ language, disputed }: Story, places: readonly Place[]): string {
  return JSON.stringify([
    language,
    disputed.map(({ place, note }) => [place.id, note]),
    places.map(({ id, name, aliases, nativeNames, within, coordinates }) => [
      id,
      name,
      aliases,
      nativeNames,
      within?.id,
      coordinates,
    ]),
  ]);
}

function findGround(story: Story, places: readonly Place[]): MapGround {
  const areas = areasOf(places, basemap(), story.language);
  const numbers = new Map(basemap().regions.map((region, number) => [region, number]));
  const numbersOf = (regions: readonly Region[]) => regions.flatMap((region) => numbers.get(region) ?? []);
  return {
    areas: Object.fromEntries(
      [...areas].map(([{ id }, { kind, regions }]) => [id, { kind, regions: numbersOf(regions) }]),
    ),
    disputed: disputedAreasOf(story, areas, basemap()).map(({ place, note, regions }) => ({
      place: place.name,
      note,
      regions: numbersOf(regions),
    })),
  };
}
