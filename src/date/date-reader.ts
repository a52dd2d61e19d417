import { writeOneOf } from "../fix.ts";
import { type Fault, isFault, problem, type Report } from "../problem.ts";
import type { FieldPath } from "../read/field-offsets.ts";
import type { Locator } from "../read/record.ts";
import { dateFault } from "./date-fault.ts";
import { memoised } from "./memoised.ts";
import { readWhen, type When } from "./when.ts";

const readIn = memoised((zone: string) => memoised((text: string) => readWhen(text, zone)));

/** Reads dates, each text once in a zone, and reports those that cannot be read. */
export class DateReader {
  readonly #storyZone: string;
  readonly #report: Report;

  constructor(storyZone: string, report: Report) {
    this.#storyZone = storyZone;
    this.#report = report;
  }

  read(text: string | undefined, at: Locator, path: FieldPath, zone = this.#storyZone): When | undefined {
    if (text === undefined) return undefined;
    const when = readIn(zone)(text);
    const fault = isFault(when) ? when : endlessFault(when);
    if (fault) this.#report(problem("date", at.field(path), fault));
    return isFault(when) ? undefined : when;
  }
}

/** Reports the last year that can be written, which elsewhere stands for an end that is not known. */
function endlessFault({ edtf, expression }: When): Fault | undefined {
  if (expression.kind !== "interval" || expression.end === "open" || expression.end.year !== 9999) return undefined;
  const [start] = edtf.split("/");
  return dateFault(edtf, "an end that is known, or .. for one that is open", writeOneOf([`${start}/..`]));
}
