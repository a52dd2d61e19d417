import type { When } from "../../date/when.ts";
import { isoMoment } from "../../date/words.ts";
import type { LinkedData } from "./linked-data.ts";

/**
 * Gives the start and the end of an event, as exactly as they are known. An end that is approximate or open is left
 * out, and so is a moment that is known only to lie between two others.
 */
export function startAndEnd({ expression, zone }: When): LinkedData {
  switch (expression.kind) {
    case "moment":
      return { startDate: isoMoment(expression.moment, zone) };
    case "interval": {
      const { start, end } = expression;
      return {
        startDate: start === "open" ? undefined : isoMoment(start, zone),
        endDate: end === "open" ? undefined : isoMoment(end, zone),
      };
    }
    case "between":
      return {};
  }
}
