import { fileURLToPath } from "node:url";

/** The folder of the program, in which `src` and `templates` lie; ends with a slash. What runs lies one folder below it. */
export const programFolder = fileURLToPath(new URL("..", import.meta.url));
