import type { Timeline } from "../group/timeline.ts";
import { hints } from "../language/english/hints.ts";
import type { Fault } from "../problem.ts";
import { invisibleIn } from "../read/invisible.ts";
import type { RecordKind } from "../read/record.ts";
import { fieldFault } from "../validate/field-fault.ts";
import type { FieldValue } from "../write/yaml-text.ts";
import { type Answers, fieldValue, type Shape } from "./answers.ts";
import { idFault, idFrom } from "./id.ts";
import type { KnownStory } from "./known-story.ts";

/** An answer that Tab completes. */
export interface Completion {
  readonly text: string;
  /** Other words that complete to it: the id of a source is also found by the title of the source. */
  readonly foundBy?: readonly string[];
}

/** A field that a new record may have. It is answered by its option on the command line or at a terminal. */
export interface Field {
  /** The name in the record; the field `body` is the text of the record, the field `id` the name of its file. */
  readonly name: string;
  /** The name of the option, without the hyphens before it. */
  readonly option: string;
  /** What is asked for, in words that follow the name. */
  readonly description: string;
  readonly shape: Shape;
  readonly isRequired: boolean;
  /** Whether a list that is required may be an empty one. */
  readonly mayBeEmpty: boolean;
  /** Whether a person at a terminal is asked for it. A field that is not asked for can be given by its option. */
  readonly isAsked: boolean;
  /** Says what is wrong with an answer, or how it is understood; an empty text where the answer says as much. */
  readonly read: (answer: string, story: KnownStory) => Fault | string;
  readonly completions: (story: KnownStory) => readonly Completion[];
  /** The kind of the record that an answer names. */
  readonly refersTo?: RecordKind;
  /** Whether an answer can only be one of the completions. */
  readonly isChoice?: boolean;
  /** Whether an answer is a sentence or more. */
  readonly isLong?: boolean;
  /** Gives the answer that is proposed, which can depend on other answers. */
  readonly proposal?: (answers: Answers) => string | undefined;
}

/** The definition of a field; it leaves out what is the default, such as the words that describe it in English. */
export type FieldDefinition = Pick<Field, "name"> & Partial<Field>;

/** The fields that a new record of a kind may have, in the order in which they are asked for. */
export interface Form {
  readonly kind: RecordKind;
  readonly fields: readonly Field[];
  /** The fields of each statement, which a terminal does not ask for; none where the kind has no statements. */
  readonly statement: readonly Field[];
  /** Says in lines how the story understands the record with this id. */
  readonly preview: (timeline: Timeline, id: string) => readonly string[];
}

interface FormDefinition {
  readonly kind: RecordKind;
  readonly fields: readonly FieldDefinition[];
  readonly statement?: readonly FieldDefinition[];
  /** Gives the words from which an id is made. */
  readonly idWords: (answers: Answers) => string | undefined;
  readonly preview?: Form["preview"];
}

/** Makes a form whose answers are read by the schema of its kind first. Its last field is the id of the record. */
export function form({ kind, fields, statement = [], idWords, preview = () => [] }: FormDefinition): Form {
  const id: FieldDefinition = {
    name: "id",
    isRequired: true,
    read: (answer, story) => idFault(kind, answer, story) ?? "",
    proposal: (answers) => idFrom(idWords(answers) ?? ""),
  };
  return {
    kind,
    preview,
    fields: [...fields, id].map((field) => fieldOf(kind, field, (value) => fieldFault(kind, field.name, value))),
    // The schema reads a statement with the whole record.
    statement: statement.map((field) => fieldOf("statement", field, () => undefined)),
  };
}

/** A field with its defaults. `schemaFault` says what the schema has against a value; `undefined` stands for none. */
function fieldOf(
  of: keyof typeof hints,
  field: FieldDefinition,
  schemaFault: (value: FieldValue | undefined) => Fault | undefined,
): Field {
  const { name, shape = "text" } = field;
  const described: Readonly<Record<string, string>> = hints[of];
  return {
    option: name.replaceAll("_", "-"),
    description: described[name] ?? name,
    isRequired: schemaFault(undefined) !== undefined,
    mayBeEmpty: shape === "list" && schemaFault([]) === undefined,
    isAsked: true,
    completions: () => [],
    ...field,
    shape,
    read: (answer, story) =>
      invisibleIn(answer)?.fault ?? schemaFault(fieldValue(shape, [answer])) ?? field.read?.(answer, story) ?? "",
  };
}

/** Adds the proposals for fields that have no answer. */
export function withProposals({ fields }: Form, answers: Answers): Answers {
  const proposals = fields.flatMap(({ name, proposal }) => {
    const proposed = answers[name] ? undefined : proposal?.(answers);
    return proposed === undefined ? [] : [[name, [proposed]] as const];
  });
  return { ...answers, ...Object.fromEntries(proposals) };
}
