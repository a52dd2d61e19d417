import type { When } from "../../date/when.ts";
import { isoMoment } from "../../date/words.ts";

/**
 * When an event began and ended, as exactly as it is known. An end that is approximate or open is left out, and so is
 * one moment between two.
 */
export function startAndEnd({ expression, zone }: When) {
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
