/** The part of Eleventy 3 that is in use; it ships no types. */
declare module "@11ty/eleventy" {
  type UserConfig = import("./user-config.ts").UserConfig;

  export default class Eleventy {
    constructor(
      /** From the current folder, as every path. */
      input: string,
      output: string | undefined,
      options: {
        /** False where no file of the current folder is to be read. */
        readonly configPath: false;
        readonly quietMode?: boolean;
        readonly config: (config: UserConfig) => unknown;
      },
    );
    disableLogger(): void;
    toJSON(): Promise<readonly { readonly outputPath: string; readonly content: string | Uint8Array }[]>;
  }
}
