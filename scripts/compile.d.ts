/** Compiles the program unless it is compiled from the sources as they are. Tells whether it did. */
export function compileIfNewer(): Promise<boolean>;
