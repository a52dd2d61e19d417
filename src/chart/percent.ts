/** Writes a share to a hundredth of a percent. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
