import { attributionsOf } from "./attributions.ts";
import { mediumNames } from "./english.ts";
import { isSpeech, type Piece } from "./pieces.ts";
import type { Quotation } from "./quotations.ts";
import { meeting, type Span } from "./span.ts";
import { isAmong, isRelay, type Speaker, type Speakers } from "./speakers.ts";
import { mainSubject } from "./subjects.ts";

/** A sentence of an article, or a clause of one, and who says so. */
export interface Statement extends Span {
  /** None for the article's own voice. */
  readonly by: readonly Speaker[];
  /** Who may be the speaker of what has none. */
  readonly maybe: readonly Speaker[];
  readonly via: readonly Speaker[];
  readonly medium: string | undefined;
  /** The verbs of saying, beside which a time is that of the statement. */
  readonly verbs: readonly Span[];
  /** What of it stands in quotation marks. */
  readonly quotations: readonly Quotation[];
  /** Whether it goes on with what the sentence before quotes. */
  readonly isContinued: boolean;
  /** Why this speaker. */
  readonly why: string;
}

/** A sentence as statements are read from it. */
export interface ReadSentence extends Span {
  /** The number of its paragraph. */
  readonly paragraph: number;
  readonly pieces: readonly Piece[];
}

/** Who says what in an article, sentence by sentence. */
export function statementsOf(
  text: string,
  sentences: readonly ReadSentence[],
  quotations: readonly Quotation[],
  speakers: Speakers,
): readonly (readonly Statement[])[] {
  const speeches = quotations.filter((quotation) => isSpeech(text, quotation));
  const statements: Statement[][] = [];
  for (const [index, sentence] of sentences.entries()) {
    const earlier = statements.slice(-longestPause - 1).flat();
    statements.push(
      ownStatements(text, sentence, quotations, speakers) ?? [
        unattributed(text, sentence, sentences[index - 1], earlier, quotations, speeches),
      ],
    );
  }
  return withSpeakersOfQuotations(sentences, statements, speeches);
}

/** The statements of a sentence that says who speaks. */
function ownStatements(
  text: string,
  sentence: ReadSentence,
  quotations: readonly Quotation[],
  speakers: Speakers,
): Statement[] | undefined {
  const attributions = attributionsOf(sentence.pieces);
  const main = mainSubject(sentence.pieces);
  const voices = attributions.map((attribution) => ({
    attribution,
    speakers: speakers.of(attribution.subject, attribution.start, main, sentence.paragraph),
  }));
  speakers.note(main, sentence.paragraph);
  const spoken = voices.filter(({ speakers }) => speakers.length > 0);
  if (spoken.length === 0) return undefined;
  const relied = spoken.filter(({ attribution }) => attribution.isReliance);
  const saying = spoken.filter(({ attribution }) => !attribution.isReliance);
  const outer = saying.filter(({ attribution }) => !attribution.isNested);
  const [first] = outer.length > 0 ? outer : saying;
  const verbs = attributions.map(({ start, end }) => ({ start, end }));
  const make = (span: Span, by: readonly Speaker[], via: readonly Speaker[], why: string): Statement => ({
    ...span,
    by,
    maybe: [],
    via,
    medium: mediumIn(text.slice(span.start, span.end)),
    verbs,
    quotations: meeting(quotations, span),
    isContinued: false,
    why,
  });
  if (!first) {
    const by = relied[0]?.speakers ?? [];
    const why = "“according to”";
    return [by.some(isRelay) ? make(sentence, [], by, why) : make(sentence, by, [], why)];
  }
  const via = relied.flatMap((voice) => voice.speakers).filter((speaker) => !isAmong(speaker, first.speakers));
  const inner = first.speakers.some(isRelay)
    ? saying.find((voice) => voice !== first && !voice.speakers.some(isRelay))
    : undefined;
  if (inner) return [make(sentence, inner.speakers, [...first.speakers, ...via], verbIn(text, inner.attribution))];
  const others = outer.filter(({ speakers: by }) => !by.every((each) => isAmong(each, first.speakers)));
  // Each has the word from its clause up to the next one's.
  const inTurn = [first, ...others];
  return inTurn.flatMap(({ attribution, speakers: by }, index) => {
    const start = index === 0 ? sentence.start : attribution.clause;
    const end = inTurn[index + 1]?.attribution.clause ?? sentence.end;
    // Two sentences without a stop between them have one clause.
    return start < end ? [make({ start, end }, by, via, verbIn(text, attribution))] : [];
  });
}

function verbIn(text: string, { start, end }: Span): string {
  return `“${text.slice(start, end)}”`;
}

/** So many sentences of the article's own may stand between two quotations of one speaker. */
const longestPause = 2;

/**
 * A sentence that does not say who speaks: what is quoted goes on with the speaker before, the rest is the article's.
 * `earlier` are the statements of the sentences shortly before, `previous` is the last of those sentences.
 */
function unattributed(
  text: string,
  sentence: ReadSentence,
  previous: ReadSentence | undefined,
  earlier: readonly Statement[],
  quotations: readonly Quotation[],
  speeches: readonly Quotation[],
): Statement {
  const { start, end, paragraph } = sentence;
  const found = { start, end, verbs: [], quotations: meeting(quotations, sentence) };
  const quoted = meeting(speeches, sentence);
  const isQuotation = quoted.length > 0 && lengthWithin(quoted, sentence) > (end - start) * 0.6;
  const isNear = previous !== undefined && previous.paragraph >= paragraph - 1;
  const spoken = isQuotation && isNear ? earlier.findLast(({ by }) => by.length > 0) : undefined;
  if (spoken) {
    const { by, via, medium } = spoken;
    return { ...found, by, maybe: [], via, medium, isContinued: true, why: "the quotation before goes on" };
  }
  const last = previous?.paragraph === paragraph ? earlier.at(-1) : undefined;
  const maybe = last?.by.length ? last.by : (last?.maybe ?? []);
  const medium = mediumIn(text.slice(start, end));
  return { ...found, by: [], maybe, via: [], medium, isContinued: false, why: "no speaker is named" };
}

/** A quotation of several sentences is of one speaker, who may be named only at its end. */
function withSpeakersOfQuotations(
  sentences: readonly ReadSentence[],
  statements: readonly (readonly Statement[])[],
  speeches: readonly Quotation[],
): readonly (readonly Statement[])[] {
  const whole: Span[] = [];
  for (const { start, end, goesOn } of speeches) {
    const last = whole.at(-1);
    if (goesOn && last) whole[whole.length - 1] = { start: last.start, end };
    else whole.push({ start, end });
  }
  const numbers = new Map(sentences.map(({ start }, index) => [start, index]));
  const speakerOf = new Map<number, Statement>();
  const continued = new Set<number>();
  for (const speech of whole) {
    const inside = meeting(sentences, speech).map((sentence) => numbers.get(sentence.start) ?? 0);
    const said = inside
      .flatMap((index) => statements[index] ?? [])
      .find(({ verbs, by }) => verbs.length > 0 && by.length > 0);
    if (said) for (const index of inside) speakerOf.set(index, said);
    for (const index of inside.slice(1)) continued.add(index);
  }
  return statements.map((each, index) => {
    const said = speakerOf.get(index);
    const isOpen = each.every(({ verbs }) => verbs.length === 0);
    const own =
      said && isOpen
        ? { by: said.by, maybe: [], via: said.via, medium: said.medium, why: "part of a longer quotation" }
        : {};
    return each.map((statement) => ({
      ...statement,
      ...own,
      isContinued: statement.isContinued || continued.has(index),
    }));
  });
}

function lengthWithin(spans: readonly Span[], { start, end }: Span): number {
  return spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)), 0);
}

function mediumIn(words: string): string | undefined {
  return mediumNames.find(([pattern]) => pattern.test(words))?.[1];
}
