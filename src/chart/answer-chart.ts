import { answersIn } from "../group/answers.ts";
import { type Html, html } from "../html.ts";
import type { ChartMessages, DateLanguage } from "../language/language.ts";
import { answerWords } from "../language/names.ts";
import type { Claim } from "../model.ts";
import { inOrderSaid } from "../order/said.ts";
import { whenSaid } from "../relate/said.ts";
import type { Mark } from "./mark.ts";
import { rowChart } from "./row-chart.ts";
import { TimeAxis } from "./time-axis.ts";

interface AnswerChart {
  /** The claims that give or deny an answer, in the order in which they were said. */
  readonly claims: readonly Claim[];
  /** The IANA name of the zone whose calendar the axis has. */
  readonly zone: string;
  readonly messages: ChartMessages;
  readonly dates: DateLanguage;
}

/** A statement whose day is not stated is drawn to begin this share of the width before it was published. */
const unstated = 0.04;

/** Draws when each answer was given or denied, with a row for each answer in the order in which they were first stated. */
export function answerChart({ claims, zone, messages, dates }: AnswerChart): Html {
  if (claims.length === 0) return html``;
  const axis = new TimeAxis(claims.map(whenSaid), zone);
  return rowChart({
    title: messages.answersTitle,
    description: messages.accountsDescription(claims.length),
    reading: messages.answersReading,
    rows: answersIn(claims).map(({ answer, given, denied }) => ({
      label: messages.answer(answerWords(answer), given.flat().length, denied.flat().length),
      marks: inOrderSaid([...given, ...denied].flat()).map((claim) => markOf(claim, axis)),
    })),
    ticks: axis.ticks(dates.locale),
  });
}

function markOf(claim: Claim, axis: TimeAxis): Mark {
  const { from, to, approximate, uncertain } = whenSaid(claim);
  const isStated = claim.said !== undefined;
  return {
    from: Math.max(axis.at(from) - (isStated ? 0 : unstated), 0.01),
    to: axis.at(to),
    isOpenBefore: !isStated || !Number.isFinite(from),
    isOpenAfter: !Number.isFinite(to),
    isAbout: approximate || uncertain,
    isDenied: claim.denies !== undefined,
  };
}
