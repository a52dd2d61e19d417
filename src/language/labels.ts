/** The words of the interface that a story may want otherwise: labels of the catalogue, with underscores. */
export const labelKeys = [
  ...["timeline", "places", "actors", "questions", "sources", "about", "contact", "licence"],
  ...["in_a_minute", "story_so_far", "disputed", "by_whose_count", "activity", "events_count", "statements_count"],
  ...["parts", "related", "planned", "caution", "graphic", "told_by", "named_in", "dating"],
  ...["where_voices_differ", "according", "denied_by_voices", "added", "corrections", "corrections_title"],
  ...["also_called", "within", "belongs_to", "roles", "members", "together_with", "places_within"],
  ...["author", "published", "archived", "copies", "counted", "settled", "left_open", "unanswered"],
] as const;

/** The name of a label in the catalogue: `inAMinute` of `in_a_minute`. */
export function catalogueName(label: string): string {
  return label.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
