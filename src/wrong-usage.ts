/** What a command was told to do and cannot do so. The message says what was found and what to do instead. */
export class WrongUsage extends Error {
  override readonly name: string = "WrongUsage";
}
