import { headingOf, localDay, type When } from "../date/when.ts";

/**
 * How a date stands to the day, month or year that it is listed under: it begins there; it may have begun there or
 * later; or it was over by then and may have begun long before.
 */
export type DayGroup = "dated" | "or-later" | "by-then";

/** The groups of a day, in the order that tells a story forward. */
export const dayGroups: readonly DayGroup[] = ["dated", "or-later", "by-then"];

export function dayGroupOf(when: When): DayGroup {
  switch (when.expression.kind) {
    case "moment":
      return "dated";
    case "interval":
      return when.expression.start === "open" ? "by-then" : "dated";
    case "between":
      return headingOf(when).day === localDay(when.to - 1, when.zone) ? "dated" : "or-later";
  }
}
