import type { CountSteps } from "../count.ts";

/** Before a command has taken so many milliseconds, nobody waits for it. */
const patience = 1000;
/** Between two lines, in milliseconds. */
const interval = 100;

/** Says on a terminal, in one line that it takes away at the end, how far work that takes long has come. */
export class Progress {
  readonly #write: (text: string) => void;
  readonly #now: () => number;
  #said: number;
  #hasLine = false;

  /** `now` gives milliseconds from whenever. */
  constructor(write: (text: string) => void, now: () => number) {
    this.#write = write;
    this.#now = now;
    this.#said = now() + patience - interval;
  }

  /** Counts the steps of a stage. */
  counting(stage: string): CountSteps {
    return (steps) => {
      const start = this.#now();
      let done = 0;
      return () => {
        done++;
        const now = this.#now();
        if (now - this.#said < interval) return;
        this.#said = now;
        const left = ((now - start) / done) * (steps - done);
        this.#line(`${stage}: ${done} of ${steps}, ${Math.ceil(left / 1000)} s left`);
      };
    };
  }

  end(): void {
    if (this.#hasLine) this.#line("");
    this.#hasLine = false;
  }

  #line(text: string): void {
    // ECMA-48, section 8.3.41: erase the line.
    this.#write(`\r\u001b[2K${text}`);
    this.#hasLine = true;
  }
}
