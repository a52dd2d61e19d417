import type { Count } from "./count.ts";
import { date } from "./date/date.ts";
import { group } from "./group/group.ts";
import type { Timeline } from "./group/timeline.ts";
import type { Keep } from "./keep.ts";
import { name } from "./name/name.ts";
import { order } from "./order/order.ts";
import { byPosition, type Problem } from "./problem.ts";
import type { ContentFile } from "./read/content-file.ts";
import { read } from "./read/read.ts";
import { relate } from "./relate/relate.ts";
import { isPublished } from "./validate/event.ts";
import { validate } from "./validate/validate.ts";

export interface Reading {
  /** Whether drafts are part of the timeline, as in the preview. */
  readonly drafts: boolean;
  /** May have what an earlier reading made of the texts. */
  readonly keep?: Keep | undefined;
  /** Is told of each record that is read. */
  readonly count?: Count | undefined;
}

/** A story's timeline, and all that is wrong with its content; with an error among them it is not to be published. */
export interface Outcome {
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];
  /** How many drafts were left out. */
  readonly draftsLeftOut: number;
}

/** The whole way from the files of a content folder to its timeline. Nothing that it is given does it drop in silence. */
export function makeTimeline(files: readonly ContentFile[], { drafts, keep, count }: Reading): Outcome {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);

  const raw = read(files, report, keep);
  const valid = validate(raw, report, keep, count);
  const named = name(valid, report);
  const events = drafts ? named.events : named.events.filter(isPublished);
  const dated = date({ ...named, events }, report);
  const linked = relate(dated, report);
  const ordered = order(linked.events, report);
  const timeline = group({ ...linked, events: ordered });

  return { timeline, problems: problems.sort(byPosition), draftsLeftOut: named.events.length - events.length };
}
