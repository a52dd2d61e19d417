import type { FieldDefinition } from "../form.ts";
import { answerKey, date, list, questionId, recordName, sentence, sourceId, speakers, text } from "../form-fields.ts";

/** The fields of a statement: who says what, where, when and through whom. */
export const statement: readonly FieldDefinition[] = [
  speakers("by", "who says it, by any name, or “unnamed: a resident”; nobody where the source itself does"),
  { ...sentence("says", "what is said, in your words, as a sentence"), isRequired: true },
  sentence("quote", "the words themselves, at most 25, without quotation marks around them"),
  date("said", "when it was said, which is not when it happened"),
  text("medium", "where it was said: Telegram, a video, an interview"),
  speakers("via", "from whom the source has it, by any name"),
  sourceId("source", "the id of the source, when it is not the first of the event"),
  text("locator", "where in the source it stands: p. 36, 12:30"),
  text("passage", "the first words … the last words of what it rests on in the source"),
  list("of", recordName("of", "actor", "whom it speaks of, when that is not just who says it")),
  questionId("question", "the id of the question that it answers"),
  answerKey("answer", "its answer to the question: a key, an actor or a count such as “at least 8”"),
  answerKey("denies", "the answer that it denies"),
];
