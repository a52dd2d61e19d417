/// <reference lib="webworker" />
import { Desk } from "../../desk/desk.ts";
import { formViews } from "../../desk/form-view.ts";
import type { FromWorker, ToWorker } from "./messages.ts";

// The program that reads and checks a story, beside the page: it never keeps a typist waiting.

let desk: Desk | undefined;

addEventListener("message", async ({ data }: MessageEvent<ToWorker>) => {
  if ("story" in data) {
    const utf8 = new TextEncoder();
    const files = Object.entries(data.story.files).map(([path, text]) => ({ path, bytes: utf8.encode(text) }));
    desk = await Desk.beside(files);
    const opened = data.file === undefined ? undefined : desk.open(data.file);
    answer({ ...formViews(desk.story), opened, contact: desk.story.entries.story.contact });
  } else if (desk) {
    answer({ review: desk.review(data.typed) });
  }
});

function answer(message: FromWorker): void {
  postMessage(message);
}
