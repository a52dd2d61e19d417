/** The words for what was known on a day. */
export interface KnownWords {
  readonly title: string;
  /** `day` is a date in words, as in the others. */
  readonly asKnownOn: (day: string) => string;
  readonly introduction: string;
  /** What the index says of these pages. */
  readonly about: string;
  readonly allDays: string;
  readonly otherParts: string;
  /** Said of sources whose publication has no known end. */
  readonly onNoDay: string;
  /** What a day added, in a line. */
  readonly added: (sources: number, firstReported: number, statements: number) => string;
  readonly changes: string;
  readonly publishedThatDay: string;
  readonly knownByThen: string;
  readonly totals: (sources: number, events: number, statements: number) => string;
  readonly nothing: string;
  readonly firstReported: (events: number) => string;
  readonly addedTo: (events: number, statements: number) => string;
  readonly statusesChanged: (events: number) => string;
  readonly questions: string;
  readonly noQuestions: string;
  readonly otherQuestions: (questions: number) => string;
  readonly otherAnswers: (answers: number) => string;
  readonly denied: string;
  readonly eventsKnown: string;
  readonly eventsChanged: string;
  /** Why a page holds only what changed. */
  readonly tooMany: string;
  readonly knownBefore: (statements: number) => string;
  readonly statusBefore: string;
  /** Marks of what is new on a page. */
  readonly newEvent: string;
  readonly newAnswer: string;
  readonly newDenial: string;
  readonly newReport: string;
  readonly repeated: string;
  readonly newQuestion: string;
  readonly newlySettled: string;
}
