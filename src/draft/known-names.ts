import { indexBy } from "../group/index-by.ts";
import type { Actor, Place } from "../model.ts";
import { foldAccents } from "../text/fold.ts";
import { wordTexts } from "../text/words.ts";
import type { Span } from "./span.ts";

/** A record that a name in a text may mean. */
export type Referent =
  | { readonly kind: "actor"; readonly record: Actor }
  | { readonly kind: "place"; readonly record: Place };

/** A name of the story's records, where it stands in a text. */
export interface KnownName extends Span {
  /** All that go by this name. */
  readonly referents: readonly Referent[];
}

/** All names of the story's records, by the folded first word of each; the longest first. */
export type KnownNames = ReadonlyMap<string, readonly Alias[]>;

interface Alias {
  readonly words: readonly string[];
  readonly folded: readonly string[];
  readonly referents: readonly Referent[];
}

/** Letters and digits come apart, as crawled texts glue numbers to names. */
const nameWord = /[\p{L}\p{M}]+|\p{N}+/gu;
/** What may stand between two words of a name. */
const gap = /^[^\S\n]{0,2}[.'’\-–&/"“”‘’]{0,2}[^\S\n]{0,2}$/;

/** The index of all names; a person is also known by the last word of the name where no other record goes by it. */
export function knownNamesOf(actors: readonly Actor[], places: readonly Place[]): KnownNames {
  const referents: readonly Referent[] = [
    ...actors.map((record) => ({ kind: "actor" as const, record })),
    ...places.map((record) => ({ kind: "place" as const, record })),
  ];
  const byName = new Map<string, { readonly words: readonly string[]; readonly referents: Referent[] }>();
  const add = (name: string, referent: Referent) => {
    const words =
      name
        .replace(/\s*\(.*\)$/, "")
        .replace(/^the (?=\p{L})/iu, "")
        .match(nameWord) ?? [];
    const key = words.join(" ");
    const known = byName.get(key) ?? { words, referents: [] };
    if (words.length > 0) byName.set(key, known);
    if (!known.referents.some(({ record }) => record === referent.record)) known.referents.push(referent);
  };
  for (const referent of referents) for (const name of namesOf(referent)) add(name, referent);
  for (const referent of referents) {
    const surname = surnameOf(referent);
    if (surname !== undefined && !byName.has(surname)) add(surname, referent);
  }
  const aliases = Array.from(byName.values(), (each): Alias => ({ ...each, folded: each.words.map(foldAccents) }));
  const longestFirst = aliases.sort((a, b) => b.words.length - a.words.length);
  return indexBy(longestFirst, ({ folded: [first = ""] }) => [first]);
}

function namesOf({ record }: Referent): readonly string[] {
  return [record.name, ...record.aliases, ...record.nativeNames.map(({ name }) => name)];
}

/** Whether an actor is a person, by the type that its story gives it. */
export function isPerson(actor: Actor): boolean {
  return /\bpersons?\b|\bpeople\b|\bindividual/i.test(`${actor.type.key} ${actor.type.label}`);
}

/** Whether an actor relays what others say, by the type that its story gives it. */
export function isMedium(actor: Actor): boolean {
  return /\bmedia\b|\bnews|\bpress\b|\boutlet|\bagenc(?:y|ies)\b.*\bnews|\bbroadcaster/i.test(
    `${actor.type.key} ${actor.type.label}`,
  );
}

function surnameOf(referent: Referent): string | undefined {
  if (referent.kind !== "actor" || !isPerson(referent.record)) return undefined;
  const words = wordTexts(referent.record.name);
  return words.length > 1 ? words.at(-1) : undefined;
}

/** The names of records in a text, the longest at each place; capitals must agree with those of the record. */
export function findKnownNames(text: string, known: KnownNames): readonly KnownName[] {
  const words = Array.from(text.matchAll(nameWord), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
    folded: foldAccents(found),
  }));
  const found: KnownName[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    const alias = known.get(first?.folded ?? "")?.find((each) => {
      const run = words.slice(at, at + each.words.length);
      return run.length === each.words.length && isName(text, run, each);
    });
    const last = words[at + (alias?.words.length ?? 0) - 1];
    if (!alias || !first || !last) continue;
    found.push({ start: first.start, end: last.end, referents: alias.referents });
    at += alias.words.length - 1;
  }
  return found;
}

type Word = Span & { readonly text: string; readonly folded: string };

function isName(text: string, run: readonly Word[], alias: Alias): boolean {
  return run.every((word, index) => {
    const previous = run[index - 1];
    return (
      word.folded === alias.folded[index] &&
      (previous === undefined || gap.test(text.slice(previous.end, word.start))) &&
      hasCapitalsOf(word.text, alias.words[index] ?? "", alias.words.length, index)
    );
  });
}

/** Of several words only the first must be capitalised as in the record: “the Harbour authority”. */
function hasCapitalsOf(written: string, own: string, length: number, index: number): boolean {
  if (/^\p{Lu}{2,}$/u.test(own)) return written === written.toUpperCase();
  if (/^\p{Lu}/u.test(own) && (index === 0 || length === 1)) return /^\p{Lu}/u.test(written);
  return true;
}
