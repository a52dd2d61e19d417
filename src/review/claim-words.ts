import { whenWords } from "../date/words.ts";
import type { Language } from "../language/language.ts";
import { answerWords, sourceName, speakerName } from "../language/names.ts";
import type { Claim } from "../model.ts";
import { speakersOf } from "../relate/speakers.ts";

/** Says a claim in one line: who says what, when, where, through whom, in which source, and what it answers. */
export function claimWords(claim: Claim, words: Language): string {
  const { by, of, says, quote, medium, via, source, said, question, answer, denies } = claim;
  const speaker = speakersOf(claim).map(speakerName).join(", ") || sourceName(source, words);
  const details = [
    of.length > 0 && `of ${of.map(({ name }) => name).join(", ")}`,
    said && `${words.said}: ${whenWords(said, words.dates)}`,
    medium && `${words.medium}: ${medium}`,
    by.length > 0 && via.length > 0 && `${words.via}: ${via.map(speakerName).join(", ")}`,
    `${words.source}: ${sourceName(source, words)}, ${whenWords(source.published, words.dates)}`,
    question && answer && `${words.answers}: ${question.title} ${answerWords(answer)}`,
    question && denies && `${words.denies}: ${question.title} ${answerWords(denies)}`,
  ].filter((detail) => detail !== undefined && detail !== false && detail !== "");
  return `${speaker}: ${says}${quote === undefined ? "" : ` “${quote}”`} (${details.join("; ")})`;
}
