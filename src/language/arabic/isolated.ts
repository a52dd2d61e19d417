/** Words that may run from left to right, kept apart from those around them by Unicode's FSI and PDI. */
export const isolated = (words: string) => `\u2068${words}\u2069`;
