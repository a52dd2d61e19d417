/**
 * The form in which names of areas are compared: without capitals, accents and punctuation. The basemap's names are
 * kept in it, so that a change of it asks for a new basemap.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{M}'’ʼ]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
