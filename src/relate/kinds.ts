import type { DatedStory } from "../date/dated.ts";
import type { Family, Kind } from "../model.ts";
import { shapes } from "../validate/story.ts";

/** Kinds by their keys, and their families. */
export interface LinkedKinds {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly families: readonly Family[];
}

/** Puts each kind of event into its family. Those that the story puts into none are one family without a name. */
export function linkKinds(story: DatedStory): LinkedKinds {
  const named = story.families.map(({ name, shape }) => ({ name, shape }));
  const unused = shapes.find((shape) => !named.some((family) => family.shape === shape));
  const others: Family = { name: undefined, shape: unused ?? shapes[0] };
  const kinds = Object.entries(story.kinds).map(([key, label]): Kind => {
    const index = story.families.findIndex((family) => family.kinds.includes(key));
    return { key, label, family: named[index] ?? others };
  });
  return {
    kinds: new Map(kinds.map((kind) => [kind.key, kind])),
    families: [...named, ...(kinds.some(({ family }) => family === others) ? [others] : [])],
  };
}
