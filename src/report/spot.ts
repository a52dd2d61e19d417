import { join } from "node:path";
import type { Position } from "../problem.ts";

/** `content/events/first.md:3:7`, as terminals and editors follow it. */
export function spot(folder: string, { file, line, column }: Position): string {
  return `${join(folder, file)}:${line}:${column}`;
}
