/** In bytes. The largest honest entry is a twentieth of it. */
export const largestFile = 64 * 1024;

/** How much one story may hold, so that reading it ends. */
export const mostFiles = 50_000;
/** In bytes. */
export const largestStory = 128 * 1024 * 1024;
