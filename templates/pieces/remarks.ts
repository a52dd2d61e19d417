import { type Html, html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";

/** That an event is a draft, and that it describes injury or death. */
export function remarks(
  { messages }: Site,
  { draft, graphic }: Pick<Event, "draft" | "graphic">,
): readonly (Html | false)[] {
  return [draft && html` <strong>${messages.draft}</strong>`, graphic && html` <strong>${messages.graphic}</strong>`];
}
