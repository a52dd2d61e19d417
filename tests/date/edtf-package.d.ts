/** What the tests use of the npm package `edtf`, which has no types. */
declare module "edtf" {
  /** Throws on a text that it does not read. Instants are milliseconds; `max` is the last one included. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
