import { asItWillRead, type Shown } from "../../templates/as-it-will-read.ts";
import { readWhen } from "../date/when.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Language } from "../language/language.ts";
import { storyWords } from "../language/story-words.ts";
import { reportLikelyDuplicates } from "../lint/likely-duplicate.ts";
import { memoryMemo } from "../memo.ts";
import type { Answers } from "../new/answers.ts";
import { broughtBy } from "../new/brought-by.ts";
import { draftOf } from "../new/draft.ts";
import { withProposals } from "../new/form.ts";
import { forms } from "../new/forms.ts";
import { idFault } from "../new/id.ts";
import { KnownStory } from "../new/known-story.ts";
import { type Fault, isFault, type Problem } from "../problem.ts";
import { type ContentFile, textOf } from "../read/content-file.ts";
import { type RecordKind, recordFile, recordKinds } from "../read/record.ts";
import type { ReadingOptions } from "../reading-options.ts";
import { hasErrors } from "../report/diagnostics.ts";
import { type Diagnosis, diagnose } from "../site/diagnose.ts";
import { stepMemo } from "../step-memo.ts";
import { changesBetween, type DiffLine } from "../text/line-diff.ts";
import { type Edit, editedRecord } from "../write/edited-record.ts";
import { copiedWords } from "./copied-words.ts";
import { DeskSite } from "./desk-site.ts";
import { editsBetween } from "./edits.ts";
import { type FormProblem, formProblem, type QuickFix } from "./form-problem.ts";
import type { PastedArticle } from "./found-events.ts";
import { otherDates } from "./other-dates.ts";
import { answersIn, listOf, type RecordAnswers } from "./record-answers.ts";
import { spokenWhen } from "./spoken-when.ts";

/** A record as it was typed: a new one, or one whose file is being corrected. */
export interface Typed {
  readonly kind: RecordKind;
  readonly answers: Answers;
  readonly file?: OpenedFile | undefined;
  /** What readers are told of the correction of an event. */
  readonly correction?: Correction | undefined;
}

/** The file that is corrected, with the text that it had when it was opened. */
export interface OpenedFile {
  readonly path: string;
  readonly text: string;
}

interface Correction {
  readonly on: string;
  readonly what: string;
}

/** A record as its file has it, to be corrected. */
export interface Opened extends RecordAnswers {
  readonly kind: RecordKind;
  readonly file: OpenedFile;
}

/** What became of a typed record. */
export interface Reviewed {
  /** The id it has, given or made of its words; empty where there is none yet. */
  readonly id: string;
  readonly path: string;
  /** The text of its file; empty where no file can hold the answers. */
  readonly text: string;
  /** How the file that is corrected becomes that text. */
  readonly changes?: readonly DiffLine[] | undefined;
  readonly problems: readonly FormProblem[];
  /** How answers are understood, by their names, each in its place; empty where the answer says as much. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** What the date of an event may be meant as instead. */
  readonly otherDates: readonly QuickFix[];
}

export interface Review {
  readonly records: readonly Reviewed[];
  /** What the records bring into other files. */
  readonly elsewhere: readonly (Fault & { readonly severity: Problem["severity"]; readonly file: string })[];
  /** Whether nothing that was found is an error. */
  readonly isSound: boolean;
  /** What the site will have of the first record, where all are sound. */
  readonly shown?: Shown | undefined;
}

/** The draft of a file, or why there is none. */
type Made = ContentFile & { readonly id: string; readonly text: string; readonly fault?: Fault };

/** Stands for the id of a record that has none yet. */
const noId = "without-a-name-yet";

/** A story beside which records are typed. All that it says is what the story would say to the same files. */
export class Desk {
  readonly story: KnownStory;
  readonly #files: readonly ContentFile[];
  readonly #language: Language;
  readonly #reading: ReadingOptions;
  readonly #before: readonly Problem[];

  /** The page of an event is shown in the language of the story's interface. */
  static async beside(files: readonly ContentFile[]): Promise<Desk> {
    const reading = { drafts: true, memo: memoryMemo(), records: stepMemo() };
    const { timeline, diagnostics } = diagnose("", files, reading);
    return new Desk(files, reading, await storyWords(timeline.story), diagnostics.problems);
  }

  private constructor(
    files: readonly ContentFile[],
    reading: ReadingOptions,
    language: Language,
    before: readonly Problem[],
  ) {
    this.#files = files;
    this.#reading = reading;
    this.#language = language;
    this.#before = before;
    this.story = new KnownStory(files, reading, language.dates);
  }

  /** The answers that are in a record's file; nothing where there is none that can be read and is published. */
  open(path: string): Opened | undefined {
    if (this.story.entries.removed.some(({ id }) => path === recordFile("event", id))) return undefined;
    const kind = recordKinds.find((each) => path.startsWith(`${each}s/`));
    const text = textOf(this.#files, path);
    const read = kind && text !== undefined ? answersIn(forms[kind], text) : undefined;
    return kind && read && text !== undefined ? { kind, ...read, file: { path, text } } : undefined;
  }

  /** What the story says to all of the records together, and whether they have the words of an article beside them. */
  review(typed: readonly Typed[], article?: PastedArticle): Review {
    const made = typed.map((each) => this.#make(each));
    const paths = new Set(made.map(({ path }) => path));
    const files = [...this.#files.filter(({ path }) => !paths.has(path)), ...made.filter(({ text }) => text !== "")];
    const { timeline, diagnostics } = diagnose("", files, this.#reading);
    const brought = broughtBy(
      made,
      [...diagnostics.problems, ...duplicatesBesides(diagnostics, timeline)],
      this.#before,
    );
    const story = new KnownStory(files, this.#reading, this.#language.dates);
    const records = typed.map((each, index) => {
      const { id, path, text, fault } = made[index] as Made;
      const own = brought.filter(({ at }) => at.file === path);
      const problems = fault
        ? [{ ...fault, severity: "error" as const, quickFixes: [] }]
        : own.map((problem) => this.#withSpokenDate(formProblem(problem, each.answers, text), each.answers, story));
      return {
        id: id === noId ? "" : id,
        path,
        text,
        changes: each.file && changesBetween(each.file.text, text),
        problems: [
          ...this.#fileProblems(each, id, made.findIndex((other) => other.path === path) < index),
          ...problems,
          ...(article ? copiedWords(each.answers, article) : []),
        ],
        words: wordsOf(each, story),
        otherDates: otherDates(each.answers.date?.[0] ?? "", story.zone, this.#language.dates),
      };
    });
    const [first] = typed;
    const isSound = !hasErrors({ problems: brought }) && !records.some(hasErrors);
    const elsewhere = brought
      .filter(({ at }) => !paths.has(at.file))
      .map(({ at, ...fault }) => ({ ...fault, file: at.file }));
    return {
      records,
      elsewhere,
      isSound,
      shown:
        isSound && first
          ? asItWillRead(new DeskSite(timeline, this.#language), first.kind, made[0]?.id ?? "")
          : undefined,
    };
  }

  #make(typed: Typed): Made {
    if (typed.file) return this.#correct(typed, typed.file);
    const form = forms[typed.kind];
    const answers = withProposals(form, typed.answers);
    const id = answers.id?.[0] ?? noId;
    const draft = draftOf(form, { ...answers, id: [id] });
    if ("path" in draft) return draft;
    return { id, path: recordFile(typed.kind, id), text: "", bytes: new Uint8Array(), fault: draft };
  }

  #correct({ kind, answers, correction }: Typed, { path, text: before }: OpenedFile): Made {
    const old = answersIn(forms[kind], before)?.answers ?? {};
    const written = answers.body?.join("\n\n") ?? "";
    const body = written === (old.body?.[0] ?? "") ? undefined : written;
    const edits = [...editsBetween(forms[kind], old, answers), ...(correction ? [this.#noted(path, correction)] : [])];
    const isSame = edits.length === 0 && body === undefined;
    const text = isSame ? before : editedRecord(kind, before, edits, body);
    return { id: idIn(path), path, text, bytes: new TextEncoder().encode(text) };
  }

  #noted(path: string, { on, what }: Correction): Edit {
    const event = this.story.entries.events.find(({ id }) => id === idIn(path));
    return { path: ["corrections", listOf(event?.corrections).length], value: { on, what } };
  }

  /** `isTaken` by a record that is typed above it. */
  #fileProblems({ kind, file }: Typed, id: string, isTaken: boolean): readonly FormProblem[] {
    if (file) {
      const present = this.open(file.path);
      const isAsOpened = present?.kind === kind && present.file.text === file.text;
      return isAsOpened ? [] : [{ ...changedMeanwhile, severity: "error", quickFixes: [] }];
    }
    const fault = isTaken ? takenAbove : idFault(kind, id === noId ? "" : id, this.story);
    return fault ? [{ ...fault, rule: "file-name", severity: "error", field: "id", quickFixes: [] }] : [];
  }

  /** Offers what words for a date mean in the first source of an event. */
  #withSpokenDate(problem: FormProblem, answers: Answers, story: KnownStory): FormProblem {
    const [words = ""] = answers.date ?? [];
    const { published } = story.entries.sources.find(({ id }) => id === answers.sources?.[0]) ?? {};
    if (problem.field !== "date" || problem.quickFixes.length > 0 || published === undefined) return problem;
    const when = readWhen(published, story.zone);
    const dates = isFault(when) ? [] : spokenWhen(words, when, story.zone);
    return { ...problem, quickFixes: dates.map((date) => ({ label: date, field: "date", answers: [date] })) };
  }
}

const takenAbove: Fault = {
  found: "the id of a record above",
  wanted: "an id that is free",
  fix: "Choose another.",
};

const changedMeanwhile: Fault = {
  found: "a file that was changed since it was opened here",
  wanted: "the file as it was opened",
  fix: "Throw it all away and open the entry again.",
};

function idIn(path: string): string {
  return path.slice(path.indexOf("/") + 1, -".md".length);
}

/** A story with errors is not searched for duplicates, but those who type want to know before they are done. */
function duplicatesBesides(diagnostics: Diagnosis["diagnostics"], timeline: Timeline): readonly Problem[] {
  const problems: Problem[] = [];
  if (hasErrors(diagnostics)) reportLikelyDuplicates(timeline, (problem) => problems.push(problem));
  return problems;
}

function wordsOf({ kind, answers }: Typed, story: KnownStory): Reviewed["words"] {
  const { fields, statement } = forms[kind];
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, given]) => {
      const own = name.replace(/^claims\[\d+\]\./, "");
      const field = (own === name ? fields : statement).find((each) => each.name === own);
      if (!field || name === "id" || name === "body") return [];
      const readings = given.map((answer) => field.read(answer, story));
      return [[name, readings.map((reading) => (typeof reading === "string" ? reading : ""))]];
    }),
  );
}
