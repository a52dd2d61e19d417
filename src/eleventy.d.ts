/** The part of Eleventy 3 that is in use; it ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    readonly globalData: Readonly<Record<string, unknown>>;
    addExtension(extension: string, options: { readonly key: string }): void;
    addTemplateFormats(format: string): void;
    addGlobalData(name: string, data: unknown): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: string;
        readonly quietMode?: boolean;
        readonly config?: (eleventy: UserConfig) => void;
      },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
