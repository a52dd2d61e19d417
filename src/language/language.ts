import type { english } from "./english/english.ts";

/** Every word of the interface in one language. Functions take what varies and give a whole phrase. */
export type Language = Omit<typeof english, "dates"> & { readonly dates: DateLanguage };

export type DateLanguage = (typeof english)["dates"] & {
  /** What a story calls the time of a zone, by its IANA name: “Houston time”. */
  readonly zoneTimes?: Readonly<Record<string, string>>;
};

export type ChartMessages = Language["charts"];
export type ContributionMessages = Language["contribution"];
export type DeskMessages = Language["desk"];
export type MapMessages = Language["maps"];
export type SearchMessages = Language["search"];
