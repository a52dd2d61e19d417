import { escapeControls } from "../text/escape-controls.ts";
import type { CodePoints } from "./code-points.ts";
import type { Draft, DraftClaim, DraftSpeaker, PointSpan } from "./drafts.ts";

/** Where a draft stands in its review. */
export interface Place {
  /** Its number, and those of the drafts that are joined to it. */
  readonly numbers: readonly number[];
  readonly of: number;
  /** The file of another program's proposals. */
  readonly origin: string | undefined;
  /** The draft that may be joined to it. */
  readonly next: Draft | undefined;
  /** What was decided of it. */
  readonly decided: string | undefined;
  /** What was done before it was shown. */
  readonly done: string;
}

/** What was read in a draft: of what, and how it is known. */
export interface Row {
  readonly of: "date" | "place" | "actors" | "new" | "says" | "count" | "entry";
  readonly words: string;
}

/** In columns. */
const width = 80;
const labelWidth = 8;
const sentenceIndent = 3;

/**
 * A draft as a person sees it: the sentences first, with who says them, then what else was read in them, then the entries
 * to which it may be added, and the keys.
 */
export function screenOf(draft: Draft, points: CodePoints, entries: readonly string[], place: Place): string {
  const { numbers, of, origin, next, decided, done } = place;
  const proposed = origin === undefined ? "" : `, proposed by ${origin}`;
  const digits = entries.length > 1 ? `1–${entries.length}` : "1";
  const lines = [
    ...(done === "" ? [] : [done, ""]),
    `Draft ${numbers.join(" + ")} of ${of}${proposed}${decided === undefined ? "" : `: ${decided}`}`,
    "",
    ...sentenceLines(draft, points),
    "",
    ...rowLines(rowsOf(draft).filter(({ of }) => of !== "says" && of !== "entry")),
    ...rowLines(entries.map((id, index) => entryRow(draft, id, index + 1))),
    "",
    `n new  ${entries.length > 0 ? `${digits} add to that entry  a to another` : "a add to an entry"}  e edit all  s skip`,
    ...(next?.sentences[0] ? wrapped("j", 2, `join the next: ${points.text(next.sentences[0])}`).slice(0, 1) : []),
    "b back  u undo  w why  q quit",
  ];
  return lines.map(escapeControls).join("\n");
}

/** The sentences of a draft, each with its number and who says it where it is a statement; parts of one follow it. */
function sentenceLines({ sentences, claims }: Draft, points: CodePoints): readonly string[] {
  const isClaim = ({ start, end }: PointSpan) => claims.some((claim) => claim.start === start && claim.end === end);
  const shown = (number: string, span: PointSpan) => wrapped(number, sentenceIndent, points.text(span));
  return [
    ...sentences.filter((span) => !isClaim(span)).map((span) => ({ span, lines: shown("", span) })),
    ...claims.map((claim, index) => ({
      span: claim,
      lines: [...shown(`${index + 1}`, claim), ...wrapped("", sentenceIndent, speakerLine(claim))],
    })),
  ]
    .toSorted((a, b) => a.span.start - b.span.start)
    .flatMap(({ lines }) => lines);
}

interface Labelled {
  readonly of: string;
  readonly words: string;
}

function rowLines(rows: readonly Labelled[]): readonly string[] {
  const isRepeated = ({ of, words }: Labelled, index: number) =>
    rows[index - 1]?.of === of && rows[index - 1]?.words === words;
  return rows
    .filter((row, index) => !isRepeated(row, index))
    .flatMap(({ of, words }) => wrapped(of, labelWidth, words));
}

/** An entry that the draft may belong to, or the one that was written to last. */
function entryRow({ merge }: Draft, id: string, number: number): Labelled {
  const read = merge.find(({ event }) => event === id);
  return { of: read ? "entry" : "last", words: `${number} ${id}${read?.sure ? ", most likely" : ""}` };
}

/** A text in lines of words behind a label. */
function wrapped(label: string, indent: number, text: string): readonly string[] {
  const lines: string[] = [];
  let line = label.padEnd(indent - 1);
  for (const word of inOneLine(text).split(" ")) {
    if (line.length + 1 + word.length > width && line.trim() !== "") {
      lines.push(line);
      line = " ".repeat(indent - 1);
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

export function rowsOf(draft: Draft): readonly Row[] {
  const row = (of: Row["of"], words: string): Row => ({ of, words });
  const from = draft.dated_from ? `: “${draft.dated_from.phrase}”` : "";
  return [
    row("date", `${draft.date} (${dateHow[draft.date_how]}${from})`),
    ...draft.places.map((place) =>
      row("place", `${"id" in place ? place.id : `“${place.new}”, not in the story`} (${placeHow[place.how]})`),
    ),
    ...(draft.actors.length > 0 ? [row("actors", draft.actors.map(({ id }) => id).join(", "))] : []),
    ...draft.new_names.map(({ text, type, like }) =>
      row(
        "new",
        `“${text}”, perhaps ${type === "organisation" ? "an" : "a"} ${type}${like === null ? "" : `; or is it ${like}?`}`,
      ),
    ),
    ...draft.claims.map((claim) => row("says", speakerLine(claim))),
    ...draft.counts.flatMap(({ words, noun, question: [asked] }) =>
      asked === undefined ? [] : [row("count", `${words} ${noun} → ${asked}`)],
    ),
    ...draft.merge.map(({ event, sure }, index) => row("entry", `${index + 1} ${event}${sure ? ", most likely" : ""}`)),
  ];
}

const dateHow: Readonly<Record<Draft["date_how"], string>> = {
  words: "by its words",
  said: "the day of a statement",
  quoted: "by words in a quotation",
  inherited: "of the text before",
  bounds: "no day is named",
};

const placeHow: Readonly<Record<Draft["places"][number]["how"], string>> = {
  named: "named",
  inherited: "of the text before",
  article: "that of the article",
};

/** Who says a claim, through whom and where, with whom it may be where that is not told. */
function speakerLine({ by, maybe, via, medium, said, quote }: DraftClaim): string {
  const who = by.length > 0 ? by.map(speakerWords).join(" and ") : "the source itself";
  return [
    who,
    maybe.length > 0 && by.length === 0 && `perhaps still ${maybe.map(speakerWords).join(" and ")}`,
    via.length > 0 && `through ${via.map(speakerWords).join(", ")}`,
    medium,
    said,
    quote && "with a quotation",
  ]
    .filter((part) => part !== false && part !== null)
    .join("; ");
}

function speakerWords(speaker: DraftSpeaker): string {
  if ("id" in speaker) return speaker.id;
  return "new" in speaker ? `“${speaker.new}”, not in the story` : `somebody who is not named: ${speaker.unnamed}`;
}

export function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
