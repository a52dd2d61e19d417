/** What the machine refuses, such as the change of a file that another program holds. The message says so in one line. */
export class MachineFailure extends Error {
  override readonly name = "MachineFailure";
}

/** An error of the operating system that another error may be made of, as Eleventy's are. */
export function systemErrorIn(error: unknown): NodeJS.ErrnoException | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("syscall" in error) return error as NodeJS.ErrnoException;
  return systemErrorIn("originalError" in error ? error.originalError : error.cause);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "there is no right to do so",
  EBUSY: "another program has it open",
  EDQUOT: "no more may be stored for this user; free some space",
  EFBIG: "no file may be as large",
  EIO: "the disk failed",
  EMFILE: "too many files are open; raise the limit, as with ulimit -n 4096",
  ENAMETOOLONG: "its path is too long",
  ENFILE: "too many files are open on this machine; close other programs",
  ENOENT: "it is not there, or what it lies in is not",
  ENOSPC: "the disk is full; free some space",
  EPERM: "it is not permitted",
  EROFS: "the disk can only be read",
};

const reading: ReadonlySet<string> = new Set(["lstat", "open", "read", "readlink", "realpath", "scandir", "stat"]);

/** Says what could not be done with which file, and why. */
export function systemErrorWords({ code = "", message, path, syscall = "" }: NodeJS.ErrnoException): string {
  const reason = reasons[code];
  if (reason === undefined) return message;
  return `could not ${reading.has(syscall) ? "open" : "write"} ${path ?? "a file"}: ${reason} (${code})`;
}
