/** The source of a regular expression for English months, in full or abbreviated. */
export const monthPattern =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

/** The source of a regular expression for English days of the week, in full. */
export const weekdayPattern = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The number of a month that `monthPattern` matches; 1 is January. */
export function monthNumber(word: string): number {
  return months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}
