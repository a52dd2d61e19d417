import { type Attribution, attributionsOf } from "./attributions.ts";
import { mediumNames } from "./english.ts";
import { isSpeech, type Piece } from "./pieces.ts";
import type { Quotation } from "./quotations.ts";
import type { Span } from "./span.ts";
import { isRelay, isSame, type Speaker, type Speakers } from "./speakers.ts";

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
    const own = ownStatements(text, sentence, quotations, speakers);
    statements.push(own ?? [unattributed(text, sentence, sentences[index - 1], statements[index - 1]?.at(-1), quotations, speeches)]);
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
  const voices = attributions.map((attribution) => ({ attribution, speakers: speakers.of(attribution.subject, attribution.start) }));
  const spoken = voices.filter(({ speakers }) => speakers.length > 0);
  if (spoken.length === 0) return undefined;
  const relied = spoken.filter(({ attribution }) => attribution.isReliance);
  const saying = spoken.filter(({ attribution }) => !attribution.isReliance);
  const main = saying.filter(({ attribution }) => !attribution.isNested);
  const [first] = main.length > 0 ? main : saying;
  const verbs = attributions.map(({ start, end }) => ({ start, end }));
  const make = (span: Span, by: readonly Speaker[], via: readonly Speaker[], why: string): Statement => ({
    ...span,
    by,
    maybe: [],
    via,
    medium: mediumIn(text.slice(span.start, span.end)),
    verbs,
    quotations: within(quotations, span),
    why,
  });
  if (!first) {
    const [{ speakers: by, attribution } = { speakers: [], attribution: undefined }] = relied;
    const why = `“according to”`;
    return attribution === undefined ? undefined : [by.some(isRelay) ? make(sentence, [], by, why) : make(sentence, by, [], why)];
  }
  const via = relied.flatMap((voice) => voice.speakers).filter((speaker) => !first.speakers.some((by) => isSame(by, speaker)));
  const inner = first.speakers.some(isRelay) ? saying.find((voice) => voice !== first && !voice.speakers.some(isRelay)) : undefined;
  if (inner) return [make(sentence, inner.speakers, [...first.speakers, ...via], verbIn(text, inner.attribution))];
  const others = main.filter(({ speakers: by }) => !by.every((each) => first.speakers.some((speaker) => isSame(speaker, each))));
  const clauses = clausesOf(sentence, [first, ...others].map(({ attribution }) => attribution));
  return clauses.map((span, index) => {
    const voice = [first, ...others][index] ?? first;
    return make(span, voice.speakers, via, verbIn(text, voice.attribution));
  });
}

function verbIn(text: string, { start, end }: Span): string {
  return `“${text.slice(start, end)}”`;
}

/** The parts of a sentence in which each of several speakers has the word. */
function clausesOf(sentence: Span, attributions: readonly Attribution[]): readonly Span[] {
  const starts = attributions.map(({ clause }, index) => (index === 0 ? sentence.start : clause));
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? sentence.end }));
}

/** A sentence that does not say who speaks: what is quoted goes on with the speaker before, the rest is the article's. */
function unattributed(
  text: string,
  sentence: ReadSentence,
  previous: ReadSentence | undefined,
  before: Statement | undefined,
  quotations: readonly Quotation[],
  speeches: readonly Quotation[],
): Statement {
  const quoted = speeches.filter((speech) => speech.start < sentence.end && sentence.start < speech.end);
  const isQuotation = quoted.length > 0 && lengthWithin(quoted, sentence) > (sentence.end - sentence.start) * 0.6;
  const isNear = previous !== undefined && previous.paragraph >= sentence.paragraph - 1;
  const goesOn = isQuotation && isNear && before !== undefined && before.by.length > 0;
  const isSameParagraph = previous?.paragraph === sentence.paragraph;
  return {
    start: sentence.start,
    end: sentence.end,
    by: goesOn ? before.by : [],
    maybe: !goesOn && isSameParagraph ? (before?.by.length ? before.by : (before?.maybe ?? [])) : [],
    via: goesOn ? before.via : [],
    medium: goesOn ? before.medium : mediumIn(text.slice(sentence.start, sentence.end)),
    verbs: [],
    quotations: within(quotations, sentence),
    why: goesOn ? "the quotation before goes on" : "no speaker is named",
  };
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
  const speakerOf = new Map<number, Statement>();
  for (const speech of whole) {
    const inside = sentences.flatMap((sentence, index) => (sentence.start < speech.end && speech.start < sentence.end ? [index] : []));
    const said = inside.flatMap((index) => statements[index] ?? []).find(({ verbs, by }) => verbs.length > 0 && by.length > 0);
    if (said && inside.length > 1) for (const index of inside) speakerOf.set(index, said);
  }
  return statements.map((each, index) => {
    const said = speakerOf.get(index);
    const isOpen = each.every(({ verbs }) => verbs.length === 0);
    if (!said || !isOpen) return each;
    return each.map((statement) => ({ ...statement, by: said.by, maybe: [], via: said.via, medium: said.medium, why: "part of a longer quotation" }));
  });
}

function within(quotations: readonly Quotation[], span: Span): readonly Quotation[] {
  return quotations.filter(({ start, end }) => start < span.end && span.start < end);
}

function lengthWithin(spans: readonly Span[], { start, end }: Span): number {
  return spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)), 0);
}

function mediumIn(words: string): string | undefined {
  return mediumNames.find(([pattern]) => pattern.test(words))?.[1];
}
