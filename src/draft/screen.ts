import { escapeControls } from "../text/escape-controls.ts";
import type { CodePoints } from "./code-points.ts";
import type { Draft, DraftClaim, DraftSpeaker } from "./drafts.ts";

/** Where a draft stands among all, and by whom it was made. */
export interface Place {
  readonly number: number;
  readonly of: number;
  /** The file of another program's proposals. */
  readonly origin: string | undefined;
  /** What was decided of it. */
  readonly decided: string | undefined;
}

/** What was read in a draft: of what, and how it is known. */
export interface Row {
  readonly of: "date" | "place" | "actors" | "new" | "says" | "count" | "entry";
  readonly words: string;
}

/** A draft as a person sees it: the sentences first, then what was read in them. */
export function screenOf(draft: Draft, points: CodePoints, { number, of, origin, decided }: Place): string {
  const lines = [
    `Draft ${number} of ${of}${origin === undefined ? "" : `, proposed by ${origin}`}${decided === undefined ? "" : `: ${decided}`}`,
    "",
    ...draft.sentences.map((sentence) => `  ${inOneLine(points.text(sentence))}`),
    "",
    ...rowsOf(draft).map((row) => `${row.of.padEnd(8)}${row.words}`),
    "",
    "n new  a add to an entry  e edit all  s skip  b back  u undo  w why  q quit",
  ];
  return lines.map(escapeControls).join("\n");
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
      row("new", `“${text}”, perhaps a ${type}${like === null ? "" : `; or is it ${like}?`}`),
    ),
    ...draft.claims.map((claim) => row("says", speakerLine(claim))),
    ...draft.counts.map(({ words, noun, question }) =>
      row("count", `${words} ${noun}${question[0] ? ` → ${question[0]}` : ""}`),
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
export function speakerLine({ by, maybe, via, medium, said, quote }: DraftClaim): string {
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

export function speakerWords(speaker: DraftSpeaker): string {
  if ("id" in speaker) return speaker.id;
  return "new" in speaker ? `“${speaker.new}”, not in the story` : `somebody who is not named: ${speaker.unnamed}`;
}

export function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
