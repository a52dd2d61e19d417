import type { ContentFile } from "../read/content-file.ts";

export interface FileChange {
  /** Relative to the content folder. */
  readonly path: string;
  readonly kind: "added" | "changed" | "removed";
}

/** The files that differ between two versions of a content folder, by path. */
export function changedFiles(before: readonly ContentFile[], after: readonly ContentFile[]): readonly FileChange[] {
  const earlier = new Map(before.map(({ path, bytes }) => [path, bytes]));
  const later = new Map(after.map(({ path, bytes }) => [path, bytes]));
  const paths = [...new Set([...earlier.keys(), ...later.keys()])].sort();
  return paths.flatMap((path): readonly FileChange[] => {
    const [old, now] = [earlier.get(path), later.get(path)];
    if (old === undefined) return [{ path, kind: "added" }];
    if (now === undefined) return [{ path, kind: "removed" }];
    return isSame(old, now) ? [] : [{ path, kind: "changed" }];
  });
}

function isSame(a: ContentFile["bytes"], b: ContentFile["bytes"]): boolean {
  return typeof a === "string" || typeof b === "string" ? a === b : withoutReturns(a) === withoutReturns(b);
}

/** Git may keep other line ends than it puts on a disk, and reading takes no notice of them. */
function withoutReturns(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n");
}
