/// <reference lib="webworker" />
import { Desk } from "../../desk/desk.ts";
import { formViews } from "../../desk/form-view.ts";
import type { Begun, FromWorker, ToWorker } from "./messages.ts";

// The program that reads and checks a story, beside the page: it never keeps a typist waiting.

let desk: Desk | undefined;

// The page hears of an error only where it is reported.
addEventListener("message", ({ data }: MessageEvent<ToWorker>) => void answer(data).catch(reportError));

async function answer(message: ToWorker): Promise<void> {
  const answered = "story" in message ? await begin(message) : desk && { review: desk.review(message.typed) };
  if (answered) postMessage(answered satisfies FromWorker);
}

async function begin({ story, file }: Extract<ToWorker, { readonly story: unknown }>): Promise<Begun> {
  const utf8 = new TextEncoder();
  const files = Object.entries(story.files).map(([path, text]) => ({ path, bytes: utf8.encode(text) }));
  desk = await Desk.beside(files);
  const opened = file === undefined ? undefined : desk.open(file);
  return { ...formViews(desk.story), opened, contact: desk.story.entries.story.contact };
}
