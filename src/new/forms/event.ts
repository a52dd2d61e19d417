import { whenWords } from "../../date/words.ts";
import type { Timeline } from "../../group/timeline.ts";
import { english } from "../../language/english/english.ts";
import { form } from "../form.ts";
import {
  body,
  boolean,
  date,
  eventId,
  key,
  list,
  media,
  optionOnly,
  recordName,
  sourceIds,
  tags,
  text,
} from "../form-fields.ts";
import { statement } from "./statement.ts";

export const eventForm = form({
  kind: "event",
  fields: [
    text("title"),
    date("date"),
    text("dated_from"),
    list("place", recordName("places", "place")),
    list("actor", recordName("actors", "actor")),
    sourceIds(),
    list("kind", key("kind", "kinds")),
    date("added"),
    optionOnly(list("tag", tags())),
    optionOnly(text("importance")),
    optionOnly(eventId("part_of")),
    optionOnly(list("related", eventId("related"))),
    optionOnly(list("after", eventId("after"))),
    optionOnly(list("before", eventId("before"))),
    optionOnly(text("zone")),
    optionOnly(boolean("planned")),
    optionOnly(boolean("graphic")),
    optionOnly(boolean("draft")),
    media(),
    body(true),
  ],
  statement,
  idWords: ({ title }) => title?.[0],
  preview: dating,
});

/** Says the date in words, and whether the words that date the event agree with it. */
function dating({ events }: Timeline, id: string): readonly string[] {
  const event = events.find((each) => each.id === id);
  if (!event) return [];
  const { when, datedFrom } = event;
  return [
    `Dated: ${whenWords(when, english.dates)}`,
    ...(datedFrom ? [`“${datedFrom.phrase}”: ${english.datedFromCheck[datedFrom.check]}`] : []),
  ];
}
