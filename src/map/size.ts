/** In pixels of a drawing. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
