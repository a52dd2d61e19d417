/** The part of Eleventy 3 that is in use; it ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    readonly benchmarkManager: { get(group: string): { setIsVerbose(isVerbose: boolean): void } };
    addGlobalData(name: string, data: unknown): void;
    addPlugin<Options>(plugin: (config: UserConfig, options: Options) => unknown, options?: Options): unknown;
    /** `path` is relative to the input folder, in which no file of that name need be. */
    addTemplate<Data extends object>(path: string, template: { render(data: Data): unknown }, data: object): void;
    addTemplateFormats(format: string): void;
    setUseGitIgnore(uses: boolean): void;
  }

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
