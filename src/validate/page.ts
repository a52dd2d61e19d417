import * as z from "zod";
import { flag, text } from "./fields.ts";

/** A page of the story's own, such as an imprint. */
export const page = z.strictObject({
  title: text("the title of the page"),
  navigation: flag.default(false),
});

export type PageFields = z.output<typeof page>;
