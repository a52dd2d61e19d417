import { describe, expect, it, test } from "vitest";
import { answerKey } from "../../src/group/answers.ts";
import { indexBy } from "../../src/group/index-by.ts";
import type { Claim } from "../../src/model.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { speakersOf } from "../../src/relate/speakers.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { firstStory } from "../stories/stories.ts";
import { idsOf } from "../story.ts";

const { timeline } = makeTimeline(await readContentFolder(firstStory), { drafts: false });

function claimsTo(id: string): readonly Claim[] {
  const question = timeline.questions.find((each) => each.id === id);
  return (question && timeline.byQuestion.get(question)) ?? [];
}

/** The answer that a claim gives; one that it denies with a minus. */
function answerOf({ answer, denies }: Claim): string {
  if (answer) return answerKey(answer);
  return denies ? `- ${answerKey(denies)}` : "";
}

/** Who makes a claim: actors by their ids, a speaker without a record by the description, or else the source. */
function voiceOf(claim: Claim): string {
  const speakers = speakersOf(claim).map((speaker) => ("actor" in speaker ? speaker.actor.id : speaker.unnamed));
  return speakers.length > 0 ? speakers.join(" and ") : claim.source.id;
}

/** Each answer to a question, with those who give it. */
function voicesIn(id: string): Readonly<Record<string, readonly string[]>> {
  const byAnswer = indexBy(claimsTo(id), (claim) => [answerOf(claim)]);
  return Object.fromEntries([...byAnswer].map(([answer, those]) => [answer, [...new Set(those.map(voiceOf))].sort()]));
}

/** The entries on whose pages a question can be seen. */
function seenAt(id: string): readonly string[] {
  return [...new Set(claimsTo(id).map(({ event }) => event.id))].sort();
}

type Contradiction = readonly [question: string, answers: Readonly<Record<string, readonly string[]>>, seen: string[]];

/** What the five articles contradict each other on, or differ on, and where a reader sees it. */
const contradictions: readonly Contradiction[] = [
  [
    "first-raid-who",
    {
      ukraine: ["dmitry-peskov", "kremlin", "russian-government", "sergei-shoigu"],
      "- ukraine": ["mykhailo-podolyak", "ukrainian-government"],
      russians: [
        "british-ministry-of-defence",
        "freedom-of-russia-legion",
        "mykhailo-podolyak",
        "russian-volunteer-corps",
      ],
    },
    [
      "first-raid-belgorod-oblast",
      "legion-claims-first-raid",
      "russia-blames-ukraine-first-raid",
      "rvc-claims-first-raid",
      "shoigu-and-peskov-on-first-raid",
      "ukraine-denies-first-raid",
    ],
  ],
  [
    "first-raid-from-where",
    { "from-ukraine": ["russian-government"], "inside-russia": ["hanna-maliar", "mykhailo-podolyak"] },
    ["first-raid-belgorod-oblast", "ukraine-denies-first-raid"],
  ],
  [
    "purpose-of-first-raid",
    { bakhmut: ["igor-konashenkov", "kremlin", "russian-government"], liberation: ["freedom-of-russia-legion"] },
    ["legion-post-at-dawn", "russia-blames-ukraine-first-raid"],
  ],
  [
    "first-raid-wounded",
    { "at least 8": ["vyacheslav-gladkov"], "13": ["russian-government"] },
    ["casualties-first-raid"],
  ],
  [
    "first-raid-outcome",
    {
      advancing: ["freedom-of-russia-legion"],
      eliminated: ["igor-konashenkov"],
      survived: ["denis-kapustin", "kyiv-post-2023-06-02"],
    },
    [
      "fighters-filmed-on-roads",
      "kapustin-announces-more-raids",
      "legion-post-at-dawn",
      "russian-forces-against-first-raid",
    ],
  ],
  [
    "clearing-over",
    { continuing: ["fism-news-2023-05-23", "vyacheslav-gladkov"], over: ["vyacheslav-gladkov"] },
    ["clearing-of-graivoron-district", "counter-terrorist-regime-ended", "first-raid-belgorod-oblast"],
  ],
  [
    "kremlin-worried",
    { no: ["dmitry-peskov"], yes: ["isw"] },
    ["isw-on-second-raid", "shoigu-and-peskov-on-first-raid"],
  ],
  [
    "control-of-bakhmut",
    {
      russia: ["channel-one", "russian-government"],
      "ukraine-in-part": ["hanna-maliar", "ukrainian-government", "yevgeny-prigozhin"],
    },
    ["fighting-around-bakhmut-june", "russian-victory-in-bakhmut-declared"],
  ],
  [
    "moscow-drones-ukraine",
    { ukraine: ["russian-foreign-ministry"], "- ukraine": ["ukrainian-government"] },
    ["drones-on-moscow"],
  ],
  [
    "second-raid-who",
    {
      ukraine: ["a prominent military blogger", "igor-girkin", "russian-ministry-of-defence"],
      russians: ["isw", "kyiv-post-2023-06-02", "kyiv-post-2023-06-04"],
    },
    ["commentators-criticise-putin", "fighting-novaya-tavolzhanka", "second-raid-belgorod-oblast"],
  ],
  [
    "second-raid-over",
    {
      over: ["kremlin", "russian-government", "russian-ministry-of-defence"],
      "- over": ["a prominent military blogger", "kyiv-post-2023-06-04"],
      continuing: ["anti-kremlin-fighters"],
    },
    ["commentators-criticise-putin", "raiders-say-they-are-still-active", "russian-forces-against-second-raid"],
  ],
  [
    "purpose-of-second-raid",
    { divert: ["rybar"], liberation: ["anti-kremlin-fighters"] },
    ["commentators-criticise-putin", "raiders-say-they-are-still-active"],
  ],
  [
    "new-raid-on-4-june",
    { same: ["kyiv-post-2023-06-04"], new: ["new-raid-2023-06-05"] },
    ["second-raid-belgorod-oblast"],
  ],
  [
    "shelling-of-shebekino-by-whom",
    { ukraine: ["black-colonel", "reuters"], russia: ["anti-kremlin-fighters"] },
    ["shelling-of-shebekino", "shelling-of-shebekino-may"],
  ],
  [
    "town-or-suburb",
    { town: ["kyiv-post-2023-06-04"], suburb: ["anti-kremlin-fighters"] },
    ["raiders-enter-suburb-of-shebekino"],
  ],
  [
    "fighting-novaya-tavolzhanka",
    { fighting: ["vyacheslav-gladkov"], repelled: ["russian-ministry-of-defence"] },
    ["fighting-novaya-tavolzhanka"],
  ],
  [
    "prisoners-held",
    {
      "2": ["russian-volunteer-corps", "russian-volunteer-corps and freedom-of-russia-legion"],
      "12": ["russian-volunteer-corps and freedom-of-russia-legion"],
    },
    ["two-soldiers-captured", "video-of-twelve-prisoners"],
  ],
  [
    "two-prisoners",
    { held: ["russian-volunteer-corps"], "feared-dead": ["vyacheslav-gladkov"] },
    ["gladkov-agrees-to-meet", "gladkov-withdraws-from-meeting", "meeting-offered-for-prisoners"],
  ],
  [
    "terms-for-prisoners",
    {
      exchange: ["kyiv-post-2023-06-04"],
      handover: ["russian-volunteer-corps"],
      talks: ["russian-volunteer-corps and freedom-of-russia-legion"],
    },
    ["meeting-offered-for-prisoners"],
  ],
  [
    "gladkov-and-the-meeting",
    { "if-alive": ["vyacheslav-gladkov"], "agreed-then-withdrew": ["new-raid-2023-06-05"] },
    ["gladkov-agrees-to-meet", "gladkov-withdraws-from-meeting"],
  ],
];

/** Numbers that one account alone gives: nothing contradicts them, and readers ask for them. */
const figures = [
  "attackers-killed-first-raid",
  "attackers-killed-second-raid",
  "civilians-killed-first-raid",
  "civilians-killed-second-raid",
];

describe("what the articles contradict each other on", () => {
  it("is all that the story asks, but for figures", () => {
    const asked = [...contradictions.map(([question]) => question), ...figures].sort();
    expect(idsOf(timeline.questions)).toEqual(asked);
  });

  test.each(contradictions)("%s has all its answers, each with those who give it", (question, answers) => {
    expect(voicesIn(question)).toEqual(answers);
  });

  test.each(contradictions)("%s can be seen where it arises", (question, _, events) => {
    expect(seenAt(question)).toEqual(events);
  });

  it("is not the figures, to each of which there is one answer", () => {
    const lone = timeline.questions.filter(({ id }) => new Set(claimsTo(id).map(answerOf)).size < 2);
    expect(idsOf(lone)).toEqual(figures);
    expect(timeline.open.questions.filter(({ id }) => figures.includes(id))).toEqual([]);
  });
});
