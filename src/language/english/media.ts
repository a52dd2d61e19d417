/** Words around pictures, videos and sounds. */
export const media = {
  graphic: "Shows injury or death: open it to see it",
  taken: "taken",
  transcript: "Transcript",
  elsewhere: "Elsewhere:",
};
