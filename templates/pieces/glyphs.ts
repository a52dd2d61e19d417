/** Drawings for kinds of events by their key, as lines in a square of 16 by 16. A kind without one has a plain mark. */
export const glyphs: Readonly<Record<string, string>> = {
  raid: "M2 8h9M8 4.5 11.5 8 8 11.5M14 2v12",
  fighting: "M1.5 8H6M3.8 5.2 6.6 8l-2.8 2.8M14.5 8H10M12.2 5.2 9.4 8l2.8 2.8",
  strike: "M8 1.5v7M5 5.8l3 3 3-3M2.5 13.5h11M4 11l1 1M12 11l-1 1",
  sabotage: "M9 1.5 4 9h4l-1 5.5L12 7H8z",
  control: "M4 14.5v-13M4 2.5h8.5l-2 3 2 3H4",
  incident: "M8 2.5v11M2.5 8h11",
  evacuation: "M2 7.5 6 4l4 3.5M3.2 6.8V13h5.6M10.5 11h4M12.8 9l2 2-2 2",
  prisoners: "M2.1 8a3.2 3.2 0 1 0 6.4 0 3.2 3.2 0 1 0-6.4 0M7.5 8a3.2 3.2 0 1 0 6.4 0 3.2 3.2 0 1 0-6.4 0",
  statement: "M2 3h12v8H7l-3.5 3v-3H2z",
  measure: "M3.5 1.5h6l3 3v10h-9zM6 7.5h4M6 10.5h4",
};
