/** The size of the picture in link previews, in pixels, which previews of all kinds show whole. */
export const cardSize = { width: 1200, height: 630 } as const;
