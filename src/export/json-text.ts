/** Writes data as a JSON file that a person can read too. */
export function jsonText(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
