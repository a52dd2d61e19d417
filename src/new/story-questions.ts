/** What is asked about a new story: a field of its `story.yaml`, which is also an option of the command line. */
export interface StoryQuestion {
  readonly name: string;
  readonly description: string;
  /** What `story.yaml` has without an answer; a field that has none is left out. */
  readonly proposal?: string;
}

export const storyQuestions: readonly StoryQuestion[] = [
  { name: "title", description: "what the story is called" },
  { name: "language", description: "the language of the entries, such as en or es", proposal: "en" },
  { name: "zone", description: "the time zone in which dates are read, such as Europe/Paris", proposal: "UTC" },
  { name: "address", description: "where the site will be published, such as https://owner.github.io/our-story/" },
  { name: "repository", description: "where the story will lie, such as https://github.com/owner/our-story" },
];
