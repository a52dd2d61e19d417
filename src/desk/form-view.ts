import type { Completion, Field } from "../new/form.ts";
import { forms } from "../new/forms.ts";
import type { KnownStory } from "../new/known-story.ts";
import type { RecordKind } from "../read/record.ts";

/** A field as a page asks for it. */
export interface FieldView
  extends Pick<Field, "name" | "shape" | "isRequired" | "isAsked" | "isChoice" | "isLong" | "refersTo"> {
  /** The list of its completions; none where nothing completes it. */
  readonly list?: string;
}

export interface FormView {
  readonly fields: readonly FieldView[];
  readonly statement: readonly FieldView[];
}

/** The forms of all kinds of records, and the lists of completions that their fields share. */
export interface FormViews {
  readonly forms: Readonly<Record<RecordKind, FormView>>;
  readonly lists: Readonly<Record<string, readonly Completion[]>>;
}

export function formViews(story: KnownStory): FormViews {
  const lists: Record<string, readonly Completion[]> = {};
  const view = (kind: RecordKind, field: Field): FieldView => {
    const { name, shape, isRequired, isAsked, isChoice, isLong, refersTo } = field;
    const list = refersTo ?? `${kind}-${name}`;
    lists[list] ??= field.completions(story);
    const isListed = (lists[list]?.length ?? 0) > 0;
    return {
      ...{ name, shape, isRequired, isAsked },
      ...(isChoice && { isChoice }),
      ...(isLong && { isLong }),
      ...(refersTo && { refersTo }),
      ...(isListed && { list }),
    };
  };
  const of = (kind: RecordKind): FormView => {
    const viewed = (field: Field) => view(kind, field);
    return { fields: forms[kind].fields.map(viewed), statement: forms[kind].statement.map(viewed) };
  };
  const all = {
    event: of("event"),
    place: of("place"),
    actor: of("actor"),
    source: of("source"),
    question: of("question"),
  };
  return { forms: all, lists };
}
