import type { Actor } from "../model.ts";
import { countLeading } from "../order/count-leading.ts";
import { foldCase } from "../text/fold.ts";
import { wordTexts } from "../text/words.ts";
import { isBody, isRole, mediaBodies, offices } from "./english.ts";
import { isMedium, isPerson } from "./known-names.ts";
import type { Mention } from "./mentions.ts";
import type { Subject } from "./noun-phrases.ts";
import type { Roles } from "./roles.ts";
import type { ProposedName } from "./unknown-names.ts";

/** Who says something: a record, a name that has no record yet, or words for somebody who is not named. */
export type Speaker = { readonly actor: Actor } | { readonly proposed: ProposedName } | { readonly unnamed: string };

/** So many speakers and names back one is looked for. */
const longestMemory = 100;

/** In UTF-16 units; so far back a paragraph is read. */
const longestParagraph = 1000;

/** Finds who is meant by the subjects of an article, which are to be asked for in the order of the text. */
export class Speakers {
  readonly #text: string;
  readonly #roles: Roles;
  readonly #mentions: readonly Mention[];
  /** Those who spoke so far, the latest last. */
  readonly #spoke: Speaker[] = [];

  /** The subject of the sentence before, in its paragraph. */
  #before: { readonly subject: Subject; readonly paragraph: number } | undefined;

  constructor(text: string, roles: Roles, mentions: readonly Mention[]) {
    this.#text = text;
    this.#roles = roles;
    this.#mentions = mentions;
  }

  /** Those whom a subject means; none where it cannot be told. `at` is where it stands, `main` the subject of its sentence. */
  of(subject: Subject, at: number, main: Subject | undefined, paragraph: number): readonly Speaker[] {
    const near = main?.kind === "names" || this.#before?.paragraph !== paragraph ? main : this.#before.subject;
    const speakers = this.#found(subject, at, near).filter(
      (speaker, index, all) => all.findIndex((each) => isSame(each, speaker)) === index,
    );
    this.#spoke.push(...speakers);
    this.#spoke.splice(0, this.#spoke.length - longestMemory);
    return speakers;
  }

  /** Takes note of what a sentence is about: “she” in the next of the paragraph may be its subject. */
  note(subject: Subject | undefined, paragraph: number): void {
    this.#before = subject?.kind === "names" ? { subject, paragraph } : undefined;
  }

  #found(subject: Subject, at: number, main: Subject | undefined): readonly Speaker[] {
    if (subject.kind === "names") return subject.mentions.flatMap((mention) => this.#named(mention));
    if (subject.kind === "words") return [{ unnamed: withoutArticle(this.#text.slice(subject.start, subject.end)) }];
    if (subject.kind === "pronoun") return this.#byPronoun(subject.pronoun, at, main);
    return this.#byRole(subject, at);
  }

  /** A place that speaks stands for its government, which may have no record. */
  #named(mention: Mention): readonly Speaker[] {
    const { place, proposed } = mention;
    const speakers = speakerOf(mention);
    return speakers.length > 0 ? speakers : proposed ? [{ proposed }] : place ? [{ unnamed: place.name }] : [];
  }

  /** The last names before a place in the text. */
  #namedBefore(at: number): readonly Mention[] {
    const before = countLeading(this.#mentions, ({ end }) => end <= at);
    return this.#mentions.slice(Math.max(0, before - longestMemory), before);
  }

  #byPronoun(pronoun: "person" | "body" | "many", at: number, main: Subject | undefined): readonly Speaker[] {
    const fits = (speaker: Speaker) => {
      const one = isOnePerson(speaker);
      return pronoun === "person" ? one !== false : one !== true;
    };
    const inSentence = main?.kind === "names" ? main.mentions.filter(({ end }) => end <= at).flatMap(speakerOf) : [];
    if (pronoun === "many" ? inSentence.length > 1 : inSentence.length === 1 && inSentence.some(fits))
      return inSentence;
    const near = pronoun === "person" ? this.#onlyPersonAbove(at) : undefined;
    if (near) return [near];
    const spoke = this.#spoke.findLast(fits);
    // Somebody who was named after the last speaker is nearer only if nobody who fits has spoken.
    const named = this.#namedBefore(at).findLast(
      (mention) => speakerOf(mention).some(fits) && mention.kind === "actor",
    );
    const speaker = spoke ?? (named && speakerOf(named)[0]);
    return speaker ? [speaker] : [];
  }

  /** The only person whom the paragraph has named so far. */
  #onlyPersonAbove(at: number): Speaker | undefined {
    const from = Math.max(0, at - longestParagraph);
    const start = from + this.#text.slice(from, at).lastIndexOf("\n");
    const persons = this.#namedBefore(at)
      .filter((mention) => mention.start > start)
      .flatMap(speakerOf)
      .filter((speaker) => isOnePerson(speaker) === true);
    const [first] = persons;
    return first && persons.every((each) => isSame(each, first)) ? first : undefined;
  }

  #byRole(subject: Extract<Subject, { kind: "role" }>, at: number): readonly Speaker[] {
    const words = this.#text.slice(subject.start, subject.end).replace(/\s+/g, " ");
    const own = subject.of.flatMap((mention) => speakerOf(mention));
    if (subject.isMedium) return own.length > 0 ? own.slice(-1) : [];
    const isDefinite = /^(?:the|his|her|its|their)\b/i.test(words) || subject.of.length > 0;
    const held = isDefinite ? this.#roles.holderOf(subject.noun, words, at) : undefined;
    const meant =
      held ??
      (isDefinite ? (this.#unnamedCalled(subject.noun) ?? this.#bodyCalled(subject.noun, words, at)) : undefined);
    if (meant) return [meant];
    const isBare = /^the \p{L}+$/iu.test(words) && offices.has(subject.noun);
    const last = isBare ? this.#spoke.findLast((speaker) => isOnePerson(speaker) === true) : undefined;
    return [last ?? { unnamed: withoutArticle(words) }];
  }

  /** “The group” after “one of the groups said”. */
  #unnamedCalled(noun: string): Speaker | undefined {
    const last = this.#spoke.at(-1);
    const isCalledSo =
      last &&
      "unnamed" in last &&
      wordTexts(last.unnamed.toLowerCase()).some((word) => word === noun || word === `${noun}s`);
    return isCalledSo ? last : undefined;
  }

  /** The body that was last named before and has the noun in one of its names, or is of a type called so. */
  #bodyCalled(noun: string, words: string, at: number): Speaker | undefined {
    if (!isBody(noun) || wordTexts(words).length > 3) return undefined;
    const named = this.#namedBefore(at).findLast(
      (mention) => mention.actor !== undefined && isCalled(mention.actor, noun),
    );
    return named?.actor && { actor: named.actor };
  }
}

function isCalled(actor: Actor, noun: string): boolean {
  if (mediaBodies.has(noun) && isMedium(actor)) return true;
  const words = [actor.name, ...actor.aliases, actor.type.key, actor.type.label].flatMap((name) =>
    wordTexts(foldCase(name)),
  );
  return words.includes(noun) && !isPerson(actor);
}

/** Whom a name means, where it is no place. */
export function speakerOf({ actor, proposed }: Mention): readonly Speaker[] {
  if (actor) return [{ actor }];
  return proposed && proposed.type !== "place" ? [{ proposed }] : [];
}

export function isSame(a: Speaker, b: Speaker): boolean {
  return keyOf(a) === keyOf(b);
}

export function isAmong(speaker: Speaker, others: readonly Speaker[]): boolean {
  return others.some((other) => isSame(other, speaker));
}

function keyOf(speaker: Speaker): string {
  if ("actor" in speaker) return `=${speaker.actor.id}`;
  return "proposed" in speaker ? `+${foldCase(speaker.proposed.text)}` : `?${foldCase(speaker.unnamed)}`;
}

/** Whether a speaker relays what others say. */
export function isRelay(speaker: Speaker): boolean {
  if ("actor" in speaker) return isMedium(speaker.actor);
  const words = wordTexts("proposed" in speaker ? "" : speaker.unnamed.toLowerCase());
  return words.some((word) => mediaBodies.has(word));
}

/** `undefined` where it cannot be told. */
function isOnePerson(speaker: Speaker): boolean | undefined {
  if ("actor" in speaker) return isPerson(speaker.actor);
  if ("proposed" in speaker) return speaker.proposed.type === "person";
  const nouns = wordTexts(speaker.unnamed.toLowerCase()).filter((word) => isRole(word));
  return nouns.length === 0 ? false : !nouns.some((noun) => noun.endsWith("s") && isRole(noun.slice(0, -1)));
}

function withoutArticle(words: string): string {
  return words.replace(/^the /i, "");
}
