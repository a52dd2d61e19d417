import { countWords } from "../../src/text/words.ts";
import { actor, event, type Files, place, question, source } from "../story.ts";
import { quoted } from "./attack.ts";

/** The longest that a name and another field may be. */
const longest = { name: 200, text: 1000 } as const;

/** Payloads in every field of a record that reaches a page: each alone where the field is a list, else with its neighbours. */
export function payloadFiles(payloads: readonly string[]): Files {
  const texts = payloads.filter(({ length }) => length <= longest.text);
  const names = payloads.filter(({ length }) => length <= longest.name);
  return Object.fromEntries([
    ...groups(names, longest.name).flatMap((group, number) => {
      const name = quoted(group.join(" "));
      const names = `name: ${name}\naliases: ${name}\nnative_name: {de: ${name}}`;
      return [
        [`actors/a${number}.md`, actor(names)],
        [`places/p${number}.md`, place(names)],
      ];
    }),
    ...groups(texts, longest.text).flatMap((group, number) => {
      const text = quoted(group.join(" "));
      return [
        [`events/e${number}.md`, event(`title: ${text}\ndated_from: ${text}`)],
        [`events/r${number}.md`, event(`removed: {on: 2023-07-01, why: ${text}}`)],
        [`sources/s${number}.md`, source(`title: ${text}\noutlet: ${text}\nauthor: ${text}\ndescribed: ${text}`)],
        [`questions/q${number}.md`, question(`title: ${text}\nanswers: {one: ${text}, two: x}`)],
      ];
    }),
    ...groups(texts, 2000).map((group, number) => [
      `events/c${number}.md`,
      event(`claims:\n${group.map(claim).join("\n")}`),
    ]),
    ...groups(texts, 4000).map((group, number) => [
      `events/k${number}.md`,
      event(`corrections:\n${group.map((what) => `- {on: 2023-07-01, what: ${quoted(what)}}`).join("\n")}`),
    ]),
  ]);
}

function claim(payload: string): string {
  const text = quoted(payload);
  const quote = countWords(payload) <= 25 ? text : "x";
  return `- {says: ${text}, quote: ${quote}, medium: ${text}, by: {unnamed: ${text}}, via: {unnamed: ${text}}}`;
}

/** Neighbours together, as many as make `size` characters. */
function groups(payloads: readonly string[], size: number): readonly (readonly string[])[] {
  const made: string[][] = [];
  let room = 0;
  for (const payload of payloads) {
    room -= payload.length + 1;
    if (room < 0) {
      made.push([]);
      room = size - payload.length;
    }
    made.at(-1)?.push(payload);
  }
  return made;
}
