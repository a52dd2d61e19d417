import { whenWords } from "../date/words.ts";
import type { Language } from "../language/language.ts";
import { answerWords, sourceName, speakerName } from "../language/names.ts";
import type { Claim } from "../model.ts";
import { speakersOf } from "../relate/speakers.ts";

/** Says a claim in one line: who says what, when, where, through whom, in which source, and what it answers. */
export function claimWords(claim: Claim, messages: Language): string {
  const { by, of, says, quote, passage, medium, via, source, locator, said, question, answer, denies } = claim;
  const speaker = speakersOf(claim).map(speakerName).join(", ") || sourceName(source, messages);
  const details = [
    of.length > 0 && `of ${of.map(({ name }) => name).join(", ")}`,
    said && `${messages.said}: ${whenWords(said, messages.dates)}`,
    passage && `${messages.passage}: ${passage}`,
    medium && `${messages.medium}: ${medium}`,
    by.length > 0 && via.length > 0 && `${messages.via}: ${via.map(speakerName).join(", ")}`,
    `${messages.source}: ${sourceName(source, messages)}${locator === undefined ? "" : `, ${locator}`}, ${whenWords(source.published, messages.dates)}`,
    question && answer && `${messages.answers}: ${question.title} ${answerWords(answer)}`,
    question && denies && `${messages.denies}: ${question.title} ${answerWords(denies)}`,
  ].filter((detail) => detail !== undefined && detail !== false && detail !== "");
  return `${speaker}: ${says}${quote === undefined ? "" : ` “${quote}”`} (${details.join("; ")})`;
}
