import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { headingKey, readWhen, type When } from "../../src/date/when.ts";
import type { Event } from "../../src/model.ts";
import { order } from "../../src/order/order.ts";
import { isFault, type Problem } from "../../src/problem.ts";
import { event, eventIn, type Files, idsOf, inWords, outcomeOf, problemsOf, timelineOf } from "../story.ts";

/** The dates of a timeline of events whose ids run against these dates. */
function inOrder(dates: readonly string[]): readonly string[] {
  const files = dates.map((date, index) => [
    `events/e${dates.length - index}.md`,
    event(`date: ${date}
planned: true`),
  ]);
  return timelineOf(Object.fromEntries(files)).events.map(({ when }) => when.edtf);
}

describe("events without relations", () => {
  test.each([
    ["stand by their start", ["2021-12-31", "2022", "2023-01", "2023-06-04", "2023-06-05T00:00"]],
    [
      "that start together stand under headings from the vaguer to the exacter, under one the exacter first",
      [
        "2023",
        "2023/..",
        "2023-01",
        "2023-01-01T00:00",
        "2023-01-01 early hours",
        "2023-01-01",
        "2023-01-01/2023-01-04",
      ],
    ],
    [
      "stand by the first moment at which they may have begun",
      ["[2023-06-01..2023-06-09]", "2023-06-02", "2023-06-03/.."],
    ],
    ["whose start is open stand at their end", ["2023-06-04", "../2023-06-04", "2023-06-05", "2023-06-06"]],
    [
      "of a day are followed by those of that day or later, and these by what was over by then",
      ["2023-06-04", "2023-06-04 evening", "[2023-06-04..2023-06-09]", "../2023-06-04"],
    ],
    ["stand by instants, not by clocks", ["2023-06-04T12:30+05:00", "2023-06-04T12:00+03:00", "2023-06-04T11:00Z"]],
    ["stand the same however sure their dates are", ["2023-06-03~", "2023-06-04?", "2023-06-05%"]],
    [
      "stand by the parts of the day, with what is known to the day in the middle",
      ["2023-06-04 early hours", "2023-06-04 morning", "2023-06-04", "2023-06-04 evening", "2023-06-04 night"],
    ],
  ])("%s", (_rule, dates) => {
    expect(inOrder(dates)).toEqual(dates);
  });

  it("and of one date stand with what matters more first", () => {
    const files = {
      "events/b.md": event("importance: 3"),
      "events/a.md": event(),
      "events/c.md": event("importance: 3"),
    };
    expect(idsOf(timelineOf(files).events)).toEqual(["b", "c", "a"]);
  });

  it("and of one importance stand by their ids", () => {
    const files = { "events/b.md": event(), "events/a.md": event(), "events/a-b.md": event(), "events/a1.md": event() };
    expect(idsOf(timelineOf(files).events)).toEqual(["a", "a-b", "a1", "b"]);
  });
});

const dates = [
  "2023",
  "2023-06",
  "2023-06-03",
  "2023-06-04",
  "2023-06-04 evening",
  "2023-06-04 night",
  "2023-06-04T17:00",
  "2023-06-05",
  "2023-06-03/2023-06-05",
  "2023-06-04/..",
  "../2023-06-04",
  "[2023-06-03..2023-06-05]",
];
const template = eventIn(timelineOf({ "events/template.md": event() }), "template");

function whenOf(date: string): When {
  const when = readWhen(date, "Europe/Moscow");
  if (isFault(when)) throw new Error(when.found);
  return when;
}

/** Events of which none comes, by whatever chain, after itself. */
const acyclic = fc
  .array(fc.record({ date: fc.constantFrom(...dates), after: fc.array(fc.nat(), { maxLength: 3 }) }), { maxLength: 12 })
  .map((drawn) => {
    const events: Event[] = [];
    for (const [index, { date, after }] of drawn.entries()) {
      const earlier = [...new Set(after.flatMap((number) => events[number % Math.max(1, index)] ?? []))];
      // The ids run neither with nor against the relations.
      events.push({ ...template, id: `e${(index * 5) % 12}`, when: whenOf(date), after: earlier });
    }
    return events;
  });
const shuffled = acyclic.chain((events) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
);

function ordered(events: readonly Event[]): {
  readonly events: readonly Event[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  return { events: order(events, (problem) => problems.push(problem)), problems };
}

function allBefore({ after }: Event): readonly Event[] {
  return after.flatMap((earlier) => [earlier, ...allBefore(earlier)]);
}

describe("the order of events without a circle", () => {
  it("holds every event once", () => {
    fc.assert(
      fc.property(acyclic, (events) => {
        expect(idsOf(ordered(events).events).sort()).toEqual(idsOf(events).sort());
      }),
    );
  });

  it("does not depend on the order of the input", () => {
    fc.assert(
      fc.property(shuffled, ([events, other]) => {
        expect(ordered(other).events).toEqual(ordered(events).events);
      }),
    );
  });

  it("is never against a relation", () => {
    fc.assert(
      fc.property(acyclic, (events) => {
        const result = ordered(events).events;
        for (const event of result) {
          for (const earlier of event.after) expect(result.indexOf(earlier)).toBeLessThan(result.indexOf(event));
        }
      }),
    );
  });

  it("puts an event before one that is listed under an earlier day only where a relation asks for it", () => {
    fc.assert(
      fc.property(acyclic, (events) => {
        const result = ordered(events).events;
        for (const [index, event] of result.entries()) {
          const next = result[index + 1];
          if (next && !next.after.includes(event)) expect(headingKey(event.when) <= headingKey(next.when)).toBe(true);
        }
      }),
    );
  });

  it("is called impossible exactly where an event would begin before one that it follows can", () => {
    fc.assert(
      fc.property(acyclic, (events) => {
        const impossible = events.some((event) =>
          allBefore(event).some(({ when }) => when.from >= event.when.startsBy),
        );
        expect(
          ordered(events)
            .problems.map(({ rule }) => rule)
            .includes("order-dates"),
        ).toBe(impossible);
      }),
    );
  });
});

describe("relations", () => {
  it("put events in order where their dates do not", () => {
    const files = {
      "events/a.md": event("after: b"),
      "events/b.md": event("after: c"),
      "events/c.md": event(),
      "events/d.md": event("before: c"),
    };
    expect(idsOf(timelineOf(files).events)).toEqual(["d", "c", "b", "a"]);
  });

  test.each<[string, Files, string[]]>([
    [
      "of two",
      { "events/a.md": event("after: b"), "events/b.md": event("after: a") },
      [
        "events/a.md:2:8 after order-cycle: the order a (2023-06-04), then b (2023-06-04), then a (2023-06-04), which leads back to its start",
      ],
    ],
    [
      "of three, made of after and before",
      {
        "events/a.md": event("date: 2023-06-01\nafter: c"),
        "events/b.md": event("date: 2023-06-01\nafter: a\nbefore: c"),
        "events/c.md": event("date: 2023-06-01"),
      },
      [
        "events/a.md:3:8 after order-cycle: the order a (2023-06-01), then b (2023-06-01), then c (2023-06-01), then a (2023-06-01), which leads back to its start",
      ],
    ],
    [
      "that others wait for",
      {
        "events/a.md": event("after: b"),
        "events/b.md": event("after: c"),
        "events/c.md": event("after: b"),
        "events/d.md": event("after: a"),
      },
      [
        "events/b.md:2:8 after order-cycle: the order b (2023-06-04), then c (2023-06-04), then b (2023-06-04), which leads back to its start",
      ],
    ],
    [
      "beside another circle",
      {
        "events/a.md": event("after: b"),
        "events/b.md": event("after: a"),
        "events/c.md": event("after: d"),
        "events/d.md": event("after: c"),
      },
      [expect.stringContaining("a (2023-06-04), then b"), expect.stringContaining("c (2023-06-04), then d")],
    ],
  ])("in a circle %s are reported whole", (_what, files, problems) => {
    expect(problemsOf(files).map(inWords)).toEqual(problems);
  });

  test.each([
    [
      "directly",
      { "events/a.md": event("date: 2023-06-04\nafter: b"), "events/b.md": event("date: 2023-06-05") },
      "events/a.md:3:8 after order-dates: the order b (2023-06-05), then a (2023-06-04), which is ruled out by the dates",
    ],
    [
      "by way of an event of which less is known",
      {
        "events/a.md": event("date: 2023-06-04\nafter: m"),
        "events/m.md": event("date: 2023-06\nafter: z"),
        "events/z.md": event("date: 2023-06-05"),
      },
      "events/a.md:3:8 after order-dates: the order z (2023-06-05), then m (2023-06), then a (2023-06-04), which is ruled out by the dates",
    ],
    [
      "by another entry's before",
      { "events/a.md": event("date: 2023-06-04"), "events/b.md": event("date: 2023-06-05\nbefore: a") },
      "events/a.md:2:1 after order-dates: the order b (2023-06-05), then a (2023-06-04), which is ruled out by the dates",
    ],
    [
      "because it began earlier, however long it lasted",
      { "events/a.md": event("date: 2023-06-01/2023-06-09\nafter: b"), "events/b.md": event("date: 2023-06-05") },
      "events/a.md:3:8 after order-dates: the order b (2023-06-05), then a (2023-06-01/2023-06-09), which is ruled out by the dates",
    ],
  ])("that the dates rule out %s are reported", (_how, files, problem) => {
    expect(problemsOf(files).map(inWords)).toEqual([problem]);
  });

  test.each([
    ["2023-06-04", "2023-06-04"],
    ["2023-06-04 evening", "2023-06-04"],
    ["2023-06-04T17:00", "2023-06-04T17:00"],
    ["2023-06-05", "2023"],
    ["2023-06-04", "../2023-06-04"],
  ])("may have an event of %s come before one of %s, as both can be true", (earlier, later) => {
    const files = { "events/a.md": event(`date: ${later}\nafter: b`), "events/b.md": event(`date: ${earlier}`) };
    expect(problemsOf(files)).toEqual([]);
  });

  it("that cannot be still lose no event", () => {
    const files = { "events/a.md": event("date: 2023-06-04\nafter: b"), "events/b.md": event("date: 2023-06-05") };
    expect(idsOf(outcomeOf(files).timeline.events)).toEqual(["b", "a"]);
  });
});
