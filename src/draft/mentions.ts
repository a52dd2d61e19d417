import type { Actor, Place } from "../model.ts";
import { foldAccents } from "../text/fold.ts";
import { wordTexts } from "../text/words.ts";
import { placeNouns } from "./english.ts";
import type { KnownName, Referent } from "./known-names.ts";
import type { Span } from "./span.ts";
import type { ProposedName } from "./unknown-names.ts";
import { isWhere } from "./where.ts";

/** A name in a text, with whom or what it means. */
export interface Mention extends Span {
  readonly kind: "actor" | "place";
  /** Whom it means where it is taken for an actor. */
  readonly actor?: Actor;
  /** What it means where it is taken for a place. */
  readonly place?: Place;
  /** The name of what has no record yet. */
  readonly proposed?: ProposedName;
  /** Whether it says where something is: “in Y”, “the attack on Y”, “Y district”. */
  readonly isLocation: boolean;
  /** Whether several records go by the name, or it names a place as well as an actor. */
  readonly isGuess: boolean;
}

/** How often records stand in the events of the story. */
export type Frequency = ReadonlyMap<Actor | Place, number>;

/** Says of each known name which of its records is meant, by the words before it, the article and the story. */
export function resolveNames(text: string, names: readonly KnownName[], frequency: Frequency): readonly Mention[] {
  const certain = new Set(
    names.flatMap(({ referents }) => (referents.length === 1 ? referents.map(({ record }) => record) : [])),
  );
  return names.map(({ start, end, referents }) => {
    const before = wordTexts(text.slice(Math.max(0, start - 60), start)).slice(-4);
    const after = wordTexts(text.slice(end, end + 30))[0] ?? "";
    const choose = (kind: Referent["kind"]) => {
      const ofKind = referents.filter((each) => each.kind === kind);
      return ofKind.toSorted((a, b) => rank(b) - rank(a))[0]?.record;
    };
    const rank = ({ record }: Referent) =>
      (isCalled(record, before) ? 1000 : 0) +
      (isOfType(record, [before.at(-2), after]) ? 500 : 0) +
      (certain.has(record) ? 100 : 0) +
      Math.min(99, frequency.get(record) ?? 0);
    const actor = choose("actor") as Actor | undefined;
    const place = choose("place") as Place | undefined;
    const isLocation = place !== undefined && isWhere(text, { start, end });
    const kind = place && (!actor || isLocation) ? "place" : "actor";
    return {
      start,
      end,
      kind,
      isLocation,
      isGuess: referents.length > 1,
      ...(actor && { actor }),
      ...(place && { place }),
    };
  });
}

/** Whether the words before a name are those that tell its record from others: “Norway’s” before “army”. */
function isCalled({ name }: Actor | Place, before: readonly string[]): boolean {
  const [first = ""] = wordTexts(name);
  const stem = foldAccents(first).slice(0, 4);
  return stem.length === 4 && before.some((word) => foldAccents(word).startsWith(stem));
}

/** Whether a word beside a name says of which type its place is: “the city of”, “region”. */
function isOfType(record: Actor | Place, words: readonly (string | undefined)[]): boolean {
  if (!("coordinates" in record)) return false;
  const type = `${record.type.key} ${record.type.label} ${record.name}`.toLowerCase();
  return words.some(
    (word) => word !== undefined && placeNouns.has(word.toLowerCase()) && type.includes(word.toLowerCase()),
  );
}
