import type { ContentFile } from "./content-file.ts";

/** The files, each as the same object as earlier where it is as it was. */
export function recognise(files: readonly ContentFile[], earlier: readonly ContentFile[]): readonly ContentFile[] {
  const known = new Map(earlier.map((file) => [file.path, file]));
  return files.map((file) => {
    const before = known.get(file.path);
    return before && isSame(before.bytes, file.bytes) ? before : file;
  });
}

function isSame(before: ContentFile["bytes"], now: ContentFile["bytes"]): boolean {
  return typeof before === "object" && typeof now === "object" ? Buffer.compare(before, now) === 0 : before === now;
}
