import { execFileSync } from "node:child_process";

/** Runs git in a folder as nobody in particular, at no particular time, whatever this machine's settings are. */
export function git(folder: string, ...args: readonly string[]): string {
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "A contributor",
    GIT_AUTHOR_EMAIL: "contributor@example.org",
    GIT_AUTHOR_DATE: "2024-05-01T00:00:00Z",
    GIT_COMMITTER_NAME: "A contributor",
    GIT_COMMITTER_EMAIL: "contributor@example.org",
    GIT_COMMITTER_DATE: "2024-05-01T00:00:00Z",
  };
  return execFileSync("git", args, { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Commits all that lies in a repository, which is made if it is not there. */
export function commitAll(folder: string, message: string): void {
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", "--all", "--force");
  git(folder, "commit", "--quiet", "--allow-empty", `--message=${message}`);
}
