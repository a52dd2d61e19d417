/** A file in every finished site, by which a later build knows that it may replace the folder. */
export const siteMarker = {
  name: ".dateline-site",
  text: "Dateline made this folder, and replaces the whole of it at every build.\n",
} as const;
