import type { Claim } from "../../src/model.ts";
import { actor, event, type Files, question, source, timelineOf } from "../story.ts";

const cast: Files = {
  "actors/squad.md": actor("name: Squad\npart_of: Legion"),
  "actors/agency.md": actor("name: Agency"),
  "sources/early.md": source("published: 2023-06-01"),
  "sources/late.md": source("published: 2023-06-20"),
  "sources/copy.md": source("published: 2023-06-21\norigin: Agency"),
  "questions/killed.md": question("answers: {count: killed}"),
  "questions/fighting.md": question("answers: {yes: There was, no: There was not, over: It was over}"),
  "questions/who.md": question("answers: actors"),
};

/** Claims that answer one question, in the order said; each says its place in the list, from 1. */
export function claimsOf(claims: readonly string[], about = "killed"): readonly Claim[] {
  const list = claims.map((claim, index) => `  - {says: "${index + 1}", question: ${about}, ${claim}}`);
  const { byQuestion } = timelineOf({ ...cast, "events/it.md": event(["claims:", ...list].join("\n")) });
  return [...byQuestion].find(([{ id }]) => id === about)?.[1] ?? [];
}
