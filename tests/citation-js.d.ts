/** The part of citation.js that tests use; it ships no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: string);
    get(options: { readonly format: "real"; readonly type: "json"; readonly style: "csl" }): { _graph?: unknown }[];
  }
}
