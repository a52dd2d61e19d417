import { z } from "zod";
import { CodePoints } from "./code-points.ts";
import { type Draft, type Drafts, draftsFormat, type PointSpan } from "./drafts.ts";
import { digestOf } from "./drafts-of.ts";

const span = { start: z.number().int().nonnegative(), end: z.number().int().nonnegative() };
const speaker = z.union([
  z.object({ id: z.string() }),
  z.object({ new: z.string() }),
  z.object({ unnamed: z.string() }),
]);
const claim = z.object({
  ...span,
  by: z.array(speaker),
  maybe: z.array(speaker).default([]),
  via: z.array(speaker).default([]),
  medium: z.string().nullable().default(null),
  said: z.string().nullable().default(null),
  quote: z.object({ text: z.string() }).nullable().default(null),
});
const draft = z.object({
  id: z.string(),
  sentences: z.array(z.object(span)).min(1),
  date: z.string(),
  date_how: z.enum(["words", "said", "quoted", "inherited", "bounds"]),
  dated_from: z
    .object({ ...span, phrase: z.string() })
    .nullable()
    .default(null),
  places: z.array(
    z.union([
      z.object({ id: z.string(), how: z.enum(["named", "inherited", "article"]) }),
      z.object({ new: z.string(), how: z.enum(["named", "inherited", "article"]) }),
    ]),
  ),
  actors: z.array(z.object({ id: z.string() })).default([]),
  new_names: z
    .array(
      z.object({
        text: z.string(),
        type: z.enum(["person", "organisation", "place"]),
        like: z.string().nullable().default(null),
      }),
    )
    .default([]),
  claims: z.array(claim).default([]),
  counts: z
    .array(
      z.object({
        ...span,
        words: z.string(),
        least: z.number(),
        most: z.number().nullable().default(null),
        noun: z.string(),
        question: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  merge: z.array(z.object({ event: z.string(), sure: z.boolean() })).default([]),
  explain: z.array(z.string()).default([]),
});
const proposals = z.object({
  format: z.literal(draftsFormat),
  source: z.string(),
  text_sha256: z.string(),
  drafts: z.array(z.unknown()),
});

/** The drafts of another program that rest on the words of the text, and how many of its items do not. */
export interface Proposals {
  readonly drafts: readonly Draft[];
  readonly dropped: number;
}

/** Reads what another program proposes; a text where it is not of this article or not in the form. */
export function readProposals(json: string, { source }: Pick<Drafts, "source">, text: string): Proposals | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return "it is no JSON";
  }
  const read = proposals.safeParse(value);
  if (!read.success) return `it has not the form ${draftsFormat}`;
  if (read.data.source !== source) return `it is of the source “${read.data.source}”`;
  if (read.data.text_sha256 !== digestOf(text)) return "it is of another text than this file";
  const points = new CodePoints(text);
  let dropped = 0;
  const keep = <Item>(items: readonly Item[], isVerbatim: (item: Item) => boolean): Item[] => {
    const kept = items.filter(isVerbatim);
    dropped += items.length - kept.length;
    return kept;
  };
  const drafts = read.data.drafts.flatMap((each): Draft[] => {
    const draftRead = draft.safeParse(each);
    const found = draftRead.success ? draftRead.data : undefined;
    if (!found?.sentences.every((sentence) => points.hasWords(sentence))) {
      dropped++;
      return [];
    }
    const isWithin = (item: PointSpan) =>
      found.sentences.some(({ start, end }) => start <= item.start && item.end <= end);
    const stands = (words: string) => found.sentences.some((sentence) => points.text(sentence).includes(words));
    const [from] = found.dated_from ? keep([found.dated_from], (item) => points.text(item) === item.phrase) : [];
    const claims = keep(found.claims, (item) => isWithin(item) && points.hasWords(item));
    return [
      {
        ...found,
        dated_from: from ?? null,
        places: keep(found.places, (place) => "id" in place || stands(place.new)),
        new_names: keep(found.new_names, (name) => stands(name.text)),
        claims: claims.map(({ quote, ...rest }) => ({
          ...rest,
          quote: quote && keep([quote], ({ text: words }) => stands(words))[0] ? quote : null,
        })),
        counts: keep(found.counts, (item) => points.text(item) === item.words),
      },
    ];
  });
  return { drafts, dropped };
}
