import type { Timeline } from "../group/timeline.ts";
import type { Complaint } from "../problem.ts";
import { invisibleIn } from "../read/invisible.ts";
import type { RecordKind } from "../read/record.ts";
import { fieldComplaint } from "../validate/field-complaint.ts";
import { type Answers, fieldValue, type Takes } from "./answers.ts";
import { idComplaint, idFrom } from "./id.ts";
import type { KnownStory } from "./known-story.ts";

/** What may be answered, and what else finds it: a source's id is found by its title. */
export interface Offer {
  readonly text: string;
  readonly also?: readonly string[];
}

/** One thing that a new record may hold. Its option and its question are two ways to the same answer. */
export interface Field {
  /** Its name in the record; `body` and `id` are the record's text and its own name. */
  readonly name: string;
  /** The name of the option, without hyphens before it. */
  readonly flag: string;
  readonly asks: string;
  readonly takes: Takes;
  readonly isRequired: boolean;
  /** Whether a terminal asks for it; otherwise it has its option alone. */
  readonly isAsked: boolean;
  /** What is wrong with an answer; or, where that says more than the answer, how it is understood. */
  readonly read: (answer: string, story: KnownStory) => Complaint | string;
  readonly offers: (story: KnownStory) => readonly Offer[];
  /** The kind of record that an answer names. */
  readonly refersTo?: RecordKind;
  readonly proposes?: (answers: Answers) => string | undefined;
}

/** A field as its form describes it; what it leaves out is the usual. */
export type FieldOf = Pick<Field, "name" | "asks"> & Partial<Field>;

/** All that a new record of a kind may hold, in the order of asking. */
export interface Form {
  readonly kind: RecordKind;
  readonly fields: readonly Field[];
  /** In lines, how the story understands the record that has this id. */
  readonly tells: (timeline: Timeline, id: string) => readonly string[];
}

interface FormOf {
  readonly kind: RecordKind;
  readonly fields: readonly FieldOf[];
  /** What an id is proposed from. */
  readonly calledBy: (answers: Answers) => string | undefined;
  readonly tells?: Form["tells"];
}

/** A form whose answers the schema of its kind reads first, and which ends with the record's id. */
export function form({ kind, fields, calledBy, tells = () => [] }: FormOf): Form {
  const id: FieldOf = {
    name: "id",
    asks: "the name of its file and for good the address of its page; made of its title or name, if that is all a-z",
    isRequired: true,
    read: (answer, story) => idComplaint(kind, answer, story) ?? "",
    proposes: (answers) => idFrom(calledBy(answers) ?? ""),
  };
  return { kind, tells, fields: [...fields, id].map((field) => completed(kind, field)) };
}

function completed(kind: RecordKind, field: FieldOf): Field {
  const { name, takes = "one" } = field;
  return {
    flag: name.replaceAll("_", "-"),
    isRequired: fieldComplaint(kind, name, undefined) !== undefined,
    isAsked: true,
    offers: () => [],
    ...field,
    takes,
    read: (answer, story) =>
      invisibleIn(answer)?.complaint ??
      fieldComplaint(kind, name, fieldValue(takes, [answer])) ??
      field.read?.(answer, story) ??
      "",
  };
}

/** Answers, and what is proposed for fields that have none. */
export function withProposals({ fields }: Form, answers: Answers): Answers {
  const proposals = fields.flatMap(({ name, proposes }) => {
    const proposal = answers[name] ? undefined : proposes?.(answers);
    return proposal === undefined ? [] : [[name, [proposal]] as const];
  });
  return { ...answers, ...Object.fromEntries(proposals) };
}
