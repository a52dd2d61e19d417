import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import type { Fact } from "./facts.ts";
import { familyClass } from "./kind-mark.ts";

/** What the marks of events and dates mean: the shape of each family of kinds, and what is filled, hollow or dashed. */
export function legend(site: Site): readonly Fact[] {
  const { messages, timeline } = site;
  const { story, events } = timeline;
  const families = story.families.filter(({ name }) => name !== undefined);
  if (events.length === 0) return [];
  return [
    ...families.map(
      (family): Fact => [
        html`<span class="mark ${familyClass(site, family)}"></span>`,
        html`<b>${family.name}</b>${messages.colon}${story.kinds
          .filter((kind) => kind.family === family)
          .map(({ label }) => label)
          .join(messages.comma)}`,
      ],
    ),
    [html`<span class="importance-3"><span class="mark family-0 circle"></span></span>`, messages.marks.main],
    [html`<span class="mark family-0 circle"></span>`, messages.marks.other],
    [html`<span class="mark family-0 circle not-exact"></span>`, messages.marks.notExact],
    [track(html`<rect x="28" y="1.5" width="24" height="7" rx="1"/>`), messages.marks.lasted],
    [track(html`<rect class="hollow" x="28" y="1.5" width="24" height="7" rx="1"/>`), messages.marks.within],
    [
      track(html`<rect x="56" y="1.5" width="40" height="7" rx="1"/><path d="M92 .5 96 5l-4 4.5z"/>`),
      messages.marks.open,
    ],
  ];
}

function track(shape: Html): Html {
  return html`<svg class="track" viewBox="0 0 96 10"><path class="axis" d="M0 5h96"/>${shape}</svg>`;
}
