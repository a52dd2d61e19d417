import { expect, test } from "vitest";
import { actor, event, question, timelineOf } from "../story.ts";

/** The names of the actors that are contradicted on a question with these claims. */
function contradicted(about: string, claims: readonly string[]): readonly string[] {
  const { byActor } = timelineOf({
    "actors/squad.md": actor("name: Squad\npart_of: Legion"),
    "questions/fighting.md": question(),
    "questions/killed.md": question("answers: {count: killed}"),
    "events/it.md": event(
      ["claims:", ...claims.map((claim) => `  - {says: x, question: ${about}, ${claim}}`)].join("\n"),
    ),
  });
  return [...byActor].flatMap(([{ name }, { contradictedOn }]) => (contradictedOn.length > 0 ? [name] : []));
}

test.each<[string, string, string[], string[]]>([
  [
    "two who answer otherwise",
    "fighting",
    ["by: Legion, answer: yes", "by: Ministry, answer: no"],
    ["Legion", "Ministry"],
  ],
  ["two who agree", "fighting", ["by: Legion, answer: yes", "by: Ministry, answer: yes"], []],
  ["one who alone answers", "fighting", ["by: Legion, answer: yes"], []],
  ["what another denies", "fighting", ["by: Legion, answer: yes", "by: Ministry, denies: yes"], ["Legion", "Ministry"]],
  ["what nobody answers", "fighting", ["by: Legion, answer: no", "by: Ministry, denies: yes"], []],
  [
    "numbers that exclude each other",
    "killed",
    ["by: Legion, answer: 5", "by: Ministry, answer: at least 8"],
    ["Legion", "Ministry"],
  ],
  ["numbers that do not", "killed", ["by: Legion, answer: 12", "by: Ministry, answer: at least 8"], []],
  ["people of one organisation", "fighting", ["by: Legion, answer: yes", "by: Squad, answer: no"], []],
  [
    "an organisation by its people",
    "fighting",
    ["by: Squad, answer: yes", "by: Ministry, answer: no"],
    ["Legion", "Ministry", "Squad"],
  ],
  ["an actor by a source", "fighting", ["by: Legion, answer: yes", "source: report, answer: no"], ["Legion"]],
])("of %s", (_what, about, claims, names) => {
  expect([...contradicted(about, claims)].sort()).toEqual(names);
});
