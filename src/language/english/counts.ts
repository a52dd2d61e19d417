import { numbersIn } from "../counted.ts";

/** The BCP 47 tag by which numbers, lists and dates are written. */
export const locale = "en-GB";

export const { number, counted } = numbersIn<"one">(locale);

export const events = counted({ one: "# event", other: "# events" });
export const statements = counted({ one: "# statement", other: "# statements" });
export const places = counted({ one: "# place", other: "# places" });
export const sources = counted({ one: "# source", other: "# sources" });
export const voices = counted({ one: "# voice", other: "# voices" });
