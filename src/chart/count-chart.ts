import { whenWords } from "../date/words.ts";
import { type Html, html } from "../html.ts";
import type { ChartMessages, DateLanguage } from "../language/language.ts";
import type { Claim, Count } from "../model.ts";
import { CountAxis } from "./count-axis.ts";
import type { Mark } from "./mark.ts";
import { rowChart } from "./row-chart.ts";

interface CountChart {
  /** What the numbers count, in words. */
  readonly counted: string;
  /** The claims that give or deny a number, in the order in which they were said. */
  readonly claims: readonly Claim[];
  readonly nameOf: (claim: Claim) => string;
  readonly messages: ChartMessages;
  readonly dates: DateLanguage;
}

/** A chart of more rows has no labels. */
const mostLabelled = 30;

/** Draws the numbers that accounts give as ranges on one axis, in the order in which they were said. */
export function countChart({ counted, claims, nameOf, messages, dates }: CountChart): Html {
  const stated = claims.flatMap((claim) => {
    const answer = claim.answer ?? claim.denies;
    return answer?.form === "count" ? [{ claim, count: answer.count }] : [];
  });
  if (stated.length === 0) return html``;
  const axis = new CountAxis(stated.map(({ count }) => count));
  return rowChart({
    title: messages.countsTitle(counted),
    description: messages.accountsDescription(stated.length),
    reading: messages.countsReading,
    rows: stated.map(({ claim, count }) => ({
      label:
        stated.length > mostLabelled
          ? undefined
          : messages.statement(
              nameOf(claim),
              saidWords(claim, messages, dates),
              count.words,
              claim.denies !== undefined,
            ),
      marks: [markOf(count, claim.denies !== undefined, axis)],
    })),
    ticks: axis.ticks(dates.locale),
  });
}

/** When a claim was said; when it was published, where no day is stated. */
function saidWords({ said, source }: Claim, messages: ChartMessages, dates: DateLanguage): string {
  return said ? whenWords(said, dates) : messages.published(whenWords(source.published, dates));
}

function markOf({ least, most, about }: Count, isDenied: boolean, axis: CountAxis): Mark {
  return {
    from: axis.at(least),
    to: axis.at(most),
    isOpenBefore: least === 0 && most > 0,
    isOpenAfter: !Number.isFinite(most),
    isAbout: about,
    isDenied,
  };
}
