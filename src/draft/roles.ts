import { indexBy } from "../group/index-by.ts";
import type { Actor } from "../model.ts";
import { foldCase } from "../text/fold.ts";
import { wordTexts } from "../text/words.ts";
import { capitalisedWords, isRole, prepositions, sayings } from "./english.ts";
import { isPerson } from "./known-names.ts";
import type { Mention } from "./mentions.ts";
import { type Speaker, speakerOf } from "./speakers.ts";

interface Held {
  readonly noun: string;
  /** The words with which the text or a record gives the role. */
  readonly words: readonly string[];
  readonly speaker: Speaker;
  /** Where the text gives it; none for one that a record gives. */
  readonly at: number | undefined;
}

/** Which roles persons have, by the text of an article and by the records of the story. */
export class Roles {
  /** By their nouns. */
  readonly #held: ReadonlyMap<string, readonly Held[]>;

  constructor(text: string, mentions: readonly Mention[], actors: readonly Actor[]) {
    const named = new Set(mentions.map(({ actor }) => actor));
    const held = [
      ...mentions.flatMap((mention) => heldIn(text, mention)),
      ...actors.filter((actor) => named.has(actor)).flatMap(heldByRecord),
    ];
    this.#held = indexBy(held, ({ noun }) => [noun]);
  }

  /** The person to whom a text or a record gives a role: the latest before, or the first after; no one of several. */
  holderOf(noun: string, words: string, at: number): Speaker | undefined {
    const sought = new Set(wordsOfRole(words));
    const ofNoun = this.#held.get(noun) ?? [];
    const fits = (held: Held) => held.at !== undefined || held.words.some((word) => sought.has(word));
    const inText = ofNoun.filter((held) => held.at !== undefined && fits(held));
    const before = inText.findLast((held) => (held.at ?? 0) <= at);
    const best = before ?? inText[0];
    if (best) return this.#agrees(best, sought) ? best.speaker : undefined;
    const byRecord = ofNoun.filter((held) => held.at === undefined && fits(held) && this.#agrees(held, sought));
    return byRecord.length === 1 ? byRecord[0]?.speaker : undefined;
  }

  /** “The governor of X” is not the governor whom the text calls that of Y. */
  #agrees({ words, noun }: Held, sought: ReadonlySet<string>): boolean {
    const own = words.filter((word) => word !== noun);
    const others = [...sought].filter((word) => word !== noun);
    return (
      own.length === 0 ||
      others.length === 0 ||
      own.some((word) => others.includes(word)) ||
      !others.some((word) => /^\p{Lu}/u.test(word) && !capitalisedWords.has(word.toLowerCase()))
    );
  }
}

/** The words by which a role is told from others. */
function wordsOfRole(words: string): readonly string[] {
  return wordTexts(words)
    .filter((word) => !prepositions.has(word.toLowerCase()) && !/^(?:the|a|an|his|her|its|their)$/i.test(word))
    .map((word) => (isRole(word.toLowerCase()) ? word.toLowerCase() : word));
}

/** “Governor X”, “X, the governor of Y,” and “the governor of Y, X,”. */
function heldIn(text: string, mention: Mention): readonly Held[] {
  const [speaker] = speakerOf(mention);
  if (!speaker || !mayHoldRole(speaker)) return [];
  const before = /[^.!?;:“”"\n,]{0,80}$/.exec(text.slice(Math.max(0, mention.start - 80), mention.start))?.[0] ?? "";
  const apposed =
    /^, ((?:the|a|an) )?([^,.;:“”"\n]{3,80})[,.]/.exec(text.slice(mention.end, mention.end + 90))?.[2] ?? "";
  const title = wordTexts(before).slice(-4);
  const last = foldCase(title.at(-1) ?? "");
  const outer = /([^,.;:“”"\n]{3,80}), $/.exec(text.slice(Math.max(0, mention.start - 90), mention.start))?.[1] ?? "";
  return [
    ...(isRole(last) && /\s$/.test(before)
      ? [{ noun: last, words: wordsOfRole(title.join(" ")), speaker, at: mention.start }]
      : []),
    // “X, accused the union of …” says no role.
    ...[sayings.has(wordTexts(apposed)[0] ?? "") ? "" : apposed, outer].flatMap((phrase) => {
      const noun = headOf(phrase);
      return noun === undefined ? [] : [{ noun, words: wordsOfRole(phrase), speaker, at: mention.start }];
    }),
  ];
}

function mayHoldRole(speaker: Speaker): boolean {
  return "actor" in speaker ? isPerson(speaker.actor) : "proposed" in speaker && speaker.proposed.type === "person";
}

/** The noun of a phrase such as “the former mayor of Y”: the last role before its first preposition. */
function headOf(phrase: string): string | undefined {
  const words = wordTexts(phrase.toLowerCase());
  const until = words.findIndex((word) => prepositions.has(word) || word === "who");
  const last = words.slice(0, until < 0 ? words.length : until).at(-1);
  return last !== undefined && isRole(last) ? last : undefined;
}

/** The role with which the description of a person begins, and those among the aliases. */
function heldByRecord(actor: Actor): readonly Held[] {
  if (!isPerson(actor)) return [];
  const description = actor.description?.prose.markdown.slice(0, 120) ?? "";
  const phrases = [...actor.aliases, /^[^,.;\n]*/.exec(description)?.[0] ?? ""];
  return phrases.flatMap((phrase) => {
    const noun = headOf(phrase);
    return noun === undefined ? [] : [{ noun, words: wordsOfRole(phrase), speaker: { actor }, at: undefined }];
  });
}
