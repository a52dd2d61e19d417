import type { Progress } from "./progress.ts";

/** Where a command says what it does: reports to `log`, problems to `error`. */
export interface Console {
  log(line: string): void;
  error(line: string): void;
  /** Whether what goes to `error` is read on a terminal that shows colours. */
  readonly colours?: boolean;
  /** There where someone watches. */
  readonly progress?: Progress | undefined;
}
