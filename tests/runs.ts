/** How many times a property is tried that usually is `usual` times: with `DATELINE_RUNS=20`, twenty times as many. */
export function runs(usual: number): number {
  return Math.ceil(usual * Number(process.env.DATELINE_RUNS ?? 1));
}
