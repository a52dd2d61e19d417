/** The part of a chart's width that values lie in, as shares of it; beside it is room for arrows. */
export const plot = { from: 0.04, to: 0.96 } as const;
