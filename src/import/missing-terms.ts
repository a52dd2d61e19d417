import type { Story } from "../model.ts";
import type { Fields } from "../write/yaml-text.ts";

/** The kinds and types of an import that the `story.yaml` of a story lacks, as its fields. */
export function missingTerms(settings: Fields, story: Story): Fields {
  const known = { kinds: story.kinds, actor_types: story.actorTypes, place_types: story.placeTypes };
  return Object.fromEntries(
    Object.entries(known).flatMap(([field, terms]) => {
      const missing = Object.entries(settings[field] ?? {}).filter(([key]) => !terms.some((term) => term.key === key));
      return missing.length > 0 ? [[field, Object.fromEntries(missing)]] : [];
    }),
  );
}
