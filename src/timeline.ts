import { dateEntries } from "./date/date-entries.ts";
import { group } from "./group/group.ts";
import type { Timeline } from "./group/timeline.ts";
import { name } from "./name/name.ts";
import { order } from "./order/order.ts";
import { byPosition, type Problem } from "./problem.ts";
import type { ContentFile } from "./read/content-file.ts";
import { read } from "./read/read.ts";
import type { ReadingOptions } from "./reading-options.ts";
import { relate } from "./relate/relate.ts";
import { unlessReported } from "./unless-reported.ts";
import { validate } from "./validate/validate.ts";

/** A story's timeline, and all that is wrong with its content; with an error among them it is not to be published. */
export interface Outcome {
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];
  /** How many drafts were left out. */
  readonly draftsLeftOut: number;
}

/** The whole way from the files of a content folder to its timeline. Nothing that it is given does it drop in silence. */
export function makeTimeline(files: readonly ContentFile[], { drafts, ...reading }: ReadingOptions): Outcome {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);

  const raw = read(files, report, reading);
  const valid = validate(raw, unlessReported(problems, report), reading);
  const further = unlessReported(problems, report, valid.standIns);
  const named = name(valid, further);
  const events = drafts ? named.events : named.events.filter(({ draft }) => !draft);
  const dated = dateEntries({ ...named, events }, further);
  const linked = relate(dated, further);
  const ordered = order(linked.events, further);
  const timeline = group({ ...linked, events: ordered });

  return { timeline, problems: problems.sort(byPosition), draftsLeftOut: named.events.length - events.length };
}
