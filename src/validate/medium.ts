import * as z from "zod";
import { formatOf } from "../read/media-file.ts";
import { dateText, flag, id, optionalListOf, text, webAddress } from "./fields.ts";
import { withAdvice } from "./schema-problems.ts";

const mostMedia = 20;
const longestTranscript = 8_000;

const wantedFile = "the path of a file, such as media/bridge.jpg";
const file = text(wantedFile).regex(/^media\/[a-z0-9_/-]+\.[a-z0-9]+$/, { error: wantedFile });

const kindOf = (file = "") => formatOf(file)?.kind;
const isRecording = (file: string | undefined) => ["video", "audio"].includes(kindOf(file) ?? "");

/** A picture, a video or a sound: a file of the story, or the address where others show it. */
export const medium = z
  .strictObject({
    file: file.optional(),
    address: webAddress.optional(),
    alt: text("what it shows, for those who do not see or hear it"),
    caption: text("what is to be said of it").optional(),
    credit: text("who made it").optional(),
    licence: text("the terms on which it is shown").optional(),
    taken: dateText.optional(),
    source: id.optional(),
    graphic: flag.default(false),
    poster: file.optional(),
    transcript: text("the words that are spoken, and what else is heard", longestTranscript).optional(),
  })
  .refine(({ file, address }) => (file === undefined) !== (address === undefined), {
    path: ["file"],
    ...withAdvice("either `file` or `address`", {
      rule: "field-value",
      fix: "Name a file in `media/`, or the address of a page that shows it, not both.",
    }),
  })
  .refine(({ file, poster }) => poster === undefined || kindOf(file) === "video", {
    path: ["poster"],
    ...withAdvice("no poster but of a video", { fix: "Take `poster` out." }),
  })
  .refine(({ file, transcript }) => isRecording(file) === (transcript !== undefined), {
    path: ["transcript"],
    ...withAdvice("a transcript of a video or a sound, and of nothing else", {
      rule: "field-value",
      fix: "Write down what is said and heard in it, or that nothing is said; take it out where there is no such file.",
    }),
  });

export const media = optionalListOf(medium, mostMedia);

export type MediumFields = z.output<typeof medium>;
