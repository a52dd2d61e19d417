/** For patterns: an English month, in full or abbreviated. */
export const monthPattern =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

/** For patterns: an English day of the week, in full. */
export const weekdayPattern = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekdays = weekdayPattern.toLowerCase().split("|");

/** 1 is January. The word must be one that `monthPattern` finds. */
export function monthNumber(word: string): number {
  return months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** 1 is Monday, as in ISO 8601. The word must be one that `weekdayPattern` finds. */
export function weekdayNumber(word: string): number {
  return weekdays.indexOf(word.toLowerCase()) + 1;
}
