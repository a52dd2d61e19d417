/** Writes data as JSON that a person can read too, indented no wider, as that alone would be a tenth of a long story. */
export function jsonText(data: object): string {
  return `${JSON.stringify(data, null, 1)}\n`;
}
