import type { FieldDefinition } from "../form.ts";
import {
  answerKey,
  date,
  list,
  optionOnly,
  questionId,
  recordName,
  sentence,
  sourceId,
  speakers,
  text,
} from "../form-fields.ts";

/** The fields of a statement: who says what, when and where, and what few statements have. */
export const statement: readonly FieldDefinition[] = [
  speakers("by"),
  { ...sentence("says"), isRequired: true },
  sentence("quote"),
  date("said"),
  text("medium"),
  optionOnly(speakers("via")),
  optionOnly(sourceId("source")),
  optionOnly(text("locator")),
  optionOnly(text("passage")),
  optionOnly(list("of", recordName("of", "actor"))),
  questionId(),
  answerKey("answer"),
  optionOnly(answerKey("denies")),
];
