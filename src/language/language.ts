import type { english } from "./english/english.ts";

/** Every word of the interface in one language. Functions take what varies and give a whole phrase. */
export type Language = typeof english;

export type ChartMessages = Language["charts"];
export type ContributionMessages = Language["contribution"];
export type DateLanguage = Language["dates"];
export type DeskMessages = Language["desk"];
export type MapMessages = Language["maps"];
export type SearchMessages = Language["search"];
