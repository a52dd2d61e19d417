import { WrongUsage } from "../wrong-usage.ts";

/** A folder to read that is not there: wrong usage, not a problem of the content. */
export class NoFolder extends WrongUsage {
  override readonly name = "NoFolder";

  constructor(folder: string, option: string) {
    super(`There is no folder ${folder}. Name one with ${option}.`);
  }
}
