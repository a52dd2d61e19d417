import type { FieldDefinition } from "../form.ts";
import { answerKey, date, list, questionId, recordName, sentence, sourceId, speakers, text } from "../form-fields.ts";

/** The fields of a statement: who says what, where, when and through whom. */
export const statement: readonly FieldDefinition[] = [
  speakers("by"),
  { ...sentence("says"), isRequired: true },
  sentence("quote"),
  date("said"),
  text("medium"),
  speakers("via"),
  sourceId("source"),
  text("locator"),
  text("passage"),
  list("of", recordName("of", "actor")),
  questionId("question"),
  answerKey("answer"),
  answerKey("denies"),
];
