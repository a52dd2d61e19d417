import type { english } from "./english.ts";

/** Every word of the interface in one language. Functions take what varies and give a whole phrase. */
export type Language = typeof english;

export type ChartWords = Language["charts"];
export type ContributionWords = Language["contribution"];
export type DateLanguage = Language["dates"];
export type MapWords = Language["maps"];
export type SearchWords = Language["search"];
