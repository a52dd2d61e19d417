import type { LocalStory } from "../../desk/local-request.ts";
import type { DeskData } from "../../export/desk-data.ts";
import type { DeskMessages } from "../../language/language.ts";
import { languageFor } from "../../language/languages.ts";
import { below, deskDataPath, deskFilePath, deskWritingPath } from "../../url.ts";
import { element } from "../element.ts";
import { AskedWorker } from "./asked-worker.ts";
import { DeskPage } from "./desk-page.ts";
import { LocalDesk, Refused } from "./local-desk.ts";
import type { Begun, ToWorker } from "./messages.ts";

const root = document.getElementById("desk");
if (root) start(root, (await languageFor(document.documentElement.lang)).desk);

/** Loads the program and the story: that of a preview where this page may write there, else what the site publishes. */
async function start(root: HTMLElement, words: DeskMessages): Promise<void> {
  const base = root.dataset.base ?? "/";
  const status = element("p", { role: "status" }, words.loading);
  root.append(status);
  try {
    const worker = new AskedWorker(below(base, deskFilePath("worker.js")));
    const show = async (local: LocalDesk | undefined, message: string): Promise<void> => {
      const story: Partial<LocalStory> & DeskData = local ? await local.story() : await publishedStory(base);
      const begun = await worker.ask<Begun>({ story: { files: story.files } } satisfies ToWorker);
      const onWritten = (written: string) => show(local, written);
      const page = new DeskPage({ base, worker, story, begun, words, local, onWritten });
      root.replaceChildren(status, page.element);
      status.textContent = message;
      await page.begin();
    };
    try {
      await show(await LocalDesk.open(below(base, deskWritingPath)), "");
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await show(undefined, words.notWritten(error.message));
    }
  } catch {
    status.textContent = words.failed;
  }
}

async function publishedStory(base: string): Promise<DeskData> {
  const response = await fetch(below(base, deskDataPath));
  return (await response.json()) as DeskData;
}
