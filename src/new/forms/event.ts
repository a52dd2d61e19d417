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
    text("title", "what happened, in your words; no side's claim as a fact"),
    date("date", "when, no more exactly than is known: 2023-06-04T17:00, 2023-06-04 evening, 2023-06-04, 2023-06~"),
    text("dated_from", "the words of the first source that date it, verbatim"),
    list("place", recordName("places", "place", "where it happened, by any name of the place")),
    list("actor", recordName("actors", "actor", "all whom any account names as taking part, by any name")),
    sourceIds("ids of the sources; the first is the one whose words date it"),
    list("kind", key("kind", "kinds", "what kind of event it is; of several the first gives its mark")),
    date("added", "the day on which the entry is added to the timeline"),
    optionOnly(list("tag", tags())),
    optionOnly(text("importance", "1, 2 or 3: 3 is the story so far, 2 when not given")),
    optionOnly(eventId("part_of", "the id of the longer event that it belongs to")),
    optionOnly(list("related", eventId("related", "the id of a related event"))),
    optionOnly(list("after", eventId("after", "the id of an event that came before it"))),
    optionOnly(list("before", eventId("before", "the id of an event that came after it"))),
    optionOnly(text("zone", "the time zone, when it is not that of the first place")),
    optionOnly(boolean("planned", "announced, not yet reported to have happened")),
    optionOnly(boolean("graphic", "describes injury or death closely")),
    optionOnly(boolean("draft", "in the preview only")),
    media(),
    body("one to three short paragraphs in your own words: what happened and who says so", true),
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
