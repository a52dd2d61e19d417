/** What a file that is to be imported may be. */
export const importFormats = ["dateline", "timelinejs", "list"] as const;
export type ImportFormat = (typeof importFormats)[number];
