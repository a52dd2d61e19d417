import { fileURLToPath } from "node:url";

/** The folder of the program, in which `.eleventy.ts` and `templates` lie. */
export const programFolder = fileURLToPath(new URL("../..", import.meta.url));
