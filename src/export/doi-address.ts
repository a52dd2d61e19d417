/** Where a DOI leads: the address that its registry recommends. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi)}`;
}
