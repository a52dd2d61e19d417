/// <reference lib="webworker" />
import { Desk } from "../../desk/desk.ts";
import { formViews } from "../../desk/form-view.ts";
import type { DeskData } from "../../export/desk-data.ts";
import type { Begun, FromWorker, ToWorker } from "./messages.ts";
import { storyFiles } from "./story-files.ts";

// The program that reads and checks a story, beside the page: it never keeps a typist waiting.

let desk: Desk | undefined;

// The page hears of an error only where it is reported.
addEventListener("message", ({ data }: MessageEvent<ToWorker>) => void answer(data).catch(reportError));

async function answer(message: ToWorker): Promise<void> {
  const answered = "story" in message ? await begin(message.story) : desk && answerOf(desk, message);
  if (answered) postMessage(answered satisfies FromWorker);
}

async function begin(story: DeskData): Promise<Begun> {
  desk = await Desk.beside(storyFiles(story));
  const { contact, repository } = desk.story.entries.story;
  return { ...formViews(desk.story), contact, repository };
}

function answerOf(desk: Desk, message: Exclude<ToWorker, { readonly story: unknown }>): FromWorker {
  return "open" in message
    ? { opened: desk.open(message.open) }
    : { review: desk.review(message.typed, message.article) };
}
