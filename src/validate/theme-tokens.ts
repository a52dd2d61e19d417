/** A colour in light and in dark, each as #rrggbb. */
export type ColourPair = readonly [light: string, dark: string];

/**
 * The tokens of `templates/style/tokens.css` that a story may set, with the values that they have there: what text is
 * written in, what it stands on, and what else has a colour.
 */
export const textColours = {
  "--ink": ["#15181c", "#ebe8e1"],
  "--quiet": ["#565b61", "#a9aeb4"],
  "--link": ["#0a4b75", "#8fc7ee"],
  "--family-0": ["#565b61", "#a9aeb4"],
  "--family-1": ["#7f3614", "#f0a878"],
  "--family-2": ["#0b6152", "#62c6b4"],
  "--family-3": ["#4a4f8f", "#b3b8f4"],
} as const satisfies Readonly<Record<string, ColourPair>>;

export const groundColours = {
  "--paper": ["#fbfaf6", "#121416"],
  "--card": ["#ffffff", "#1a1d20"],
  "--wash": ["#f2efe7", "#1f2327"],
} as const satisfies Readonly<Record<string, ColourPair>>;

/** The colours of `src/map/map.css` on which ink and quiet text stand too, whatever the theme. */
export const mapGrounds: Readonly<Record<string, ColourPair>> = {
  "the sea of maps": ["#dfe8ec", "#0e1114"],
  "the land of maps": ["#f4f1e8", "#1f2327"],
};
export const onMaps: readonly string[] = ["--ink", "--quiet"];

const otherColours = {
  "--line": ["#dcd7cb", "#353a3f"],
} as const satisfies Readonly<Record<string, ColourPair>>;

export const colours: Readonly<Record<string, ColourPair>> = { ...groundColours, ...textColours, ...otherColours };

/** The width of running text, in rem. */
export const measure = { name: "--measure", default: 38, least: 20, most: 60 } as const;
