/** What a rule asks, with content that breaks it and content that does not; its page in `docs/rules/` is made from it. */
export interface RuleCase {
  /** What the rule asks, in a sentence. */
  readonly says: string;
  /** Why it asks that, and what to do about it. Markdown. */
  readonly why: string;
  /** Each breaks this rule and no other. */
  readonly bad: readonly Example[];
  /** None breaks any rule. */
  readonly good: readonly Example[];
}

/**
 * Files of a story by their paths, laid over a story in which nothing is wrong; `undefined` takes one away. A record
 * that begins with `---` is whole; one that begins with an empty line is the text below sound fields; any other is a
 * few fields that stand for those of a sound record. What lies in `articles/` is the text of a source, what lies in
 * `before/` a file as it was in an earlier version.
 */
export type Example = Readonly<Record<string, string | Uint8Array | undefined>>;
