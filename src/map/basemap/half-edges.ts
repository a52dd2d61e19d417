/**
 * The rings of all regions as a doubly connected edge list: a half-edge is a line as the ring of one region follows it,
 * with that region on its right. The half-edge of the neighbour, which follows the line the other way, is its twin.
 */
export class HalfEdges {
  /** For each half-edge its line; the complement (`~`) of its number where it is followed backwards. */
  readonly #lines: Int32Array;
  readonly #regions: Int32Array;
  readonly #next: Int32Array;
  /** For each region its first half-edge, and at last how many there are. */
  readonly #starts: Int32Array;
  /** For each line the half-edge along it and the one against it; -1 for none. */
  readonly #along: Int32Array;

  /** `rings` has for each region the number of its rings, and for each ring the number of its lines and those. */
  constructor(rings: Int32Array, lineCount: number) {
    this.#lines = new Int32Array(rings.length);
    this.#regions = new Int32Array(rings.length);
    this.#next = new Int32Array(rings.length);
    this.#along = new Int32Array(2 * lineCount).fill(-1);
    const starts: number[] = [0];
    let edge = 0;
    for (let at = 0; at < rings.length; ) {
      for (let ring = rings[at++] ?? 0; ring > 0; ring--) {
        const first = edge;
        for (let left = rings[at++] ?? 0; left > 0; left--) {
          const line = rings[at++] ?? 0;
          this.#lines[edge] = line;
          this.#regions[edge] = starts.length - 1;
          this.#next[edge] = left > 1 ? edge + 1 : first;
          this.#along[slot(line)] = edge++;
        }
      }
      starts.push(edge);
    }
    this.#starts = Int32Array.from(starts);
  }

  /** The half-edges of a region, each of its rings in order. */
  of(region: number): readonly number[] {
    const start = this.#starts[region] ?? 0;
    const count = (this.#starts[region + 1] ?? 0) - start;
    return Array.from({ length: count }, (_, index) => start + index);
  }

  /** The line of a half-edge; its complement (`~`) where it is followed backwards. */
  line(edge: number): number {
    return this.#lines[edge] ?? 0;
  }

  region(edge: number): number {
    return this.#regions[edge] ?? 0;
  }

  /** The one after it in the ring of its region. */
  next(edge: number): number {
    return this.#next[edge] ?? 0;
  }

  /** There is none at a coast. */
  twin(edge: number): number | undefined {
    return this.along(~this.line(edge));
  }

  /** The half-edge that follows a line forwards, or backwards for its complement. */
  along(line: number): number | undefined {
    const edge = this.#along[slot(line)] ?? -1;
    return edge < 0 ? undefined : edge;
  }

  /** The rings around regions, taken together: the half-edges with one of them on the right and none on the left. */
  outline(regions: ReadonlySet<number>): readonly (readonly number[])[] {
    const inside = (edge: number) => {
      const twin = this.twin(edge);
      return twin !== undefined && regions.has(this.region(twin)) ? twin : undefined;
    };
    const seen = new Set<number>();
    const rings: number[][] = [];
    for (const region of regions) {
      for (const first of this.of(region)) {
        if (seen.has(first) || inside(first) !== undefined) continue;
        const ring: number[] = [];
        for (let edge = first; !seen.has(edge); ) {
          seen.add(edge);
          ring.push(edge);
          edge = this.next(edge);
          // Around the end of a line that lies between two of the regions.
          for (let twin = inside(edge); twin !== undefined; twin = inside(edge)) edge = this.next(twin);
        }
        rings.push(ring);
      }
    }
    return rings;
  }
}

function slot(line: number): number {
  return line < 0 ? 2 * ~line + 1 : 2 * line;
}
