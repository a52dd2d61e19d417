import type { Bin } from "../../src/chart/histogram.ts";
import type { Language } from "../../src/language/language.ts";
import type { Site } from "../../src/site/site.ts";
import { tagClass, tagsToChoose } from "./tags.ts";

const mostRead = 60;

/** The days (months, years) of the dense run that can show that they are being read; none where they are many. */
export function daysThatShow({ denseRun }: Site): readonly Bin[] {
  const { bins = [] } = denseRun ?? {};
  return bins.length > mostRead ? [] : bins;
}

/**
 * The rules of the style sheet that are made from the story: the quotation marks of its interface, a filter for each of
 * its kinds and tags, and the day being read.
 */
export function storyStyle(site: Site): string {
  const { timeline, messages } = site;
  const kinds = timeline.story.kinds.map(({ key }) => choiceRules("kinds", `kind-${key}`));
  const tags = tagsToChoose(site).map((tag) => choiceRules("tags", tagClass(tag)));
  return `${quoteRule(messages)}@media screen{${[...kinds, ...tags].join("")}}${readingRules(daysThatShow(site).length)}`;
}

/** Browsers would take the marks of the language that is quoted, and French ones without their spaces. */
function quoteRule({ quoted }: Language): string {
  const [open, close] = quoted("\n").split("\n");
  return `q{quotes:"${open}" "${close}"}`;
}

function choiceRules(choice: "kinds" | "tags", name: string): string {
  return `body:has(#show-${choice}:checked):has(#${name}:checked) :is(.${name},.day:has(.${name})){display:var(--shown)}`;
}

/** The cell of a day follows the progress of its section through the window. It is a change of state, not a motion. */
function readingRules(days: number): string {
  if (days === 0) return "";
  const numbers = Array.from({ length: days }, (_, day) => day);
  const scope = numbers.map((day) => `--read-${day}`).join(",");
  const rules = numbers.map(
    (day) =>
      `.reads-${day}{view-timeline-name:--read-${day}}:is(.read-${day},.map-day-${day}){animation-timeline:--read-${day}}`,
  );
  return `@supports (animation-timeline:view()){.timeline{timeline-scope:${scope}}${rules.join("")}}`;
}
