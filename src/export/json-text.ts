/** Writes data as JSON in a line: indenting it would add a tenth to the data of a long story. */
export function jsonText(data: object): string {
  return `${JSON.stringify(data)}\n`;
}
