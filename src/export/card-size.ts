/** The size of a picture in link previews, in pixels, which previews of all kinds show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

/** That of an event's: there are many, and their words are as easy to read. */
export const eventCardSize = { width: 800, height: 420 } as const;
