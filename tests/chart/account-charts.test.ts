import { describe, expect, it, test } from "vitest";
import { answerChart } from "../../src/chart/answer-chart.ts";
import { CountAxis } from "../../src/chart/count-axis.ts";
import { countChart } from "../../src/chart/count-chart.ts";
import { TimeAxis } from "../../src/chart/time-axis.ts";
import { readWhen, type When } from "../../src/date/when.ts";
import { english } from "../../src/language/english.ts";
import { readCount } from "../../src/relate/count.ts";
import { claimsOf } from "../group/claims-of.ts";
import { type Element, elementsOf, inside, withClass } from "../map/svg.ts";

const said = { messages: english.charts, dates: english.dates };

function countsDrawn(claims: readonly string[]): readonly Element[] {
  return elementsOf(
    countChart({ ...said, counted: "killed", claims: claimsOf(claims), nameOf: ({ source }) => source.id }),
  );
}

function answersDrawn(claims: readonly string[]): readonly Element[] {
  return elementsOf(answerChart({ ...said, claims: claimsOf(claims, "fighting"), zone: "Europe/Moscow" }));
}

/** The marks by where they begin and end, in percent, and the ends by their shapes. */
function marksIn(elements: readonly Element[]) {
  return withClass(elements, "mark").map((mark) => {
    const within = inside(mark);
    const line = within.find(({ name }) => name === "line");
    const point = within.find(({ name }) => name === "svg" && within.some(({ name }) => name === "circle"));
    const isHollow = mark.attributes.class?.includes("mark-about");
    return {
      shape: `${isHollow ? "hollow " : ""}${line ? "line" : "dot"}`,
      from: line?.attributes.x1 ?? point?.attributes.x,
      to: line?.attributes.x2 ?? point?.attributes.x,
      arrows: within.filter(({ attributes }) => /l-?5 4l/.test(attributes.d ?? "")).length,
      isCrossed: withClass(within, "mark-cross").length > 0,
    };
  });
}

function textsIn(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ name, text }) => (name === "text" ? [text] : []));
}

describe("the axis of numbers", () => {
  test.each([
    [["none"], ["0", "1"]],
    [["3"], ["0", "1", "2", "3"]],
    [["more than 70"], ["0", "20", "40", "60", "80"]],
    [["at least 80"], ["0", "20", "40", "60", "80", "100"]],
    [
      ["up to 100000", "12"],
      ["0", "50,000", "100,000"],
    ],
    [["999999999"], ["0", "500,000,000", "1,000,000,000"]],
  ])("of %j begins at nought and goes in round steps", (counts, labels) => {
    const axis = new CountAxis(counts.flatMap((words) => readCount(words) ?? []));
    expect(axis.ticks("en-GB").map(({ label }) => label)).toEqual(labels);
  });
});

describe("the axis of time", () => {
  const when = (text: string) => readWhen(text, "Europe/Moscow") as When;
  test.each([
    [["2023-06-04"], ["4 Jun"]],
    [
      ["2023-05-22", "2023-05-24"],
      ["22 May", "23 May", "24 May"],
    ],
    [["../2023-05-22"], ["22 May"]],
    [["2023-06-04T02:00", "2023-06-04T23:59"], ["4 Jun"]],
    [
      ["2022-12-31", "2023-01-02"],
      ["31 Dec 2022", "1 Jan 2023", "2 Jan 2023"],
    ],
    [
      ["1066", "2023"],
      ["1 Jan 1066", "2 May 1385", "1 Sept 1704"],
    ],
  ])("of %j has whole days of the story's zone", (dates, labels) => {
    expect(new TimeAxis(dates.map(when), "Europe/Moscow").ticks("en-GB").map(({ label }) => label)).toEqual(labels);
  });
});

describe("the chart of numbers", () => {
  const dated = (answer: string, day: number) => `by: Legion, answer: ${answer}, said: 2023-06-0${day}`;

  it("draws every number no more exactly than its words", () => {
    const drawn = countsDrawn([
      dated("100", 1),
      dated("20-60", 2),
      dated("about 40", 3),
      dated("up to 60", 4),
      "by: Legion, denies: 80, said: 2023-06-05",
    ]);
    expect(marksIn(drawn)).toEqual([
      { shape: "dot", from: "96%", to: "96%", arrows: 0, isCrossed: false },
      { shape: "line", from: "22.4%", to: "59.2%", arrows: 0, isCrossed: false },
      { shape: "hollow dot", from: "40.8%", to: "40.8%", arrows: 0, isCrossed: false },
      { shape: "line", from: "4%", to: "59.2%", arrows: 1, isCrossed: false },
      { shape: "dot", from: "77.6%", to: "77.6%", arrows: 0, isCrossed: true },
    ]);
  });

  it("leads what has no upper end to the end of the axis", () => {
    expect(marksIn(countsDrawn([dated("more than 70", 1)]))).toMatchObject([{ from: "85.65%", to: "96%", arrows: 1 }]);
  });

  it("says who gives which number and when, in the order said", () => {
    const drawn = countsDrawn([
      "source: late, answer: 12",
      "source: early, answer: more than 70, said: 2023-06-01",
      "source: late, denies: 12, said: 2023-06-02",
    ]);
    expect(textsIn(drawn).slice(0, 3)).toEqual([
      "early, Thursday, 1 June 2023: more than 70",
      "late, Friday, 2 June 2023: denies 12",
      "late, published Tuesday, 20 June 2023: 12",
    ]);
  });

  it("is a picture with a name and a description", () => {
    const drawn = countsDrawn([dated("5", 1), dated("6", 2)]);
    const [picture] = drawn.filter(({ attributes }) => attributes.role === "img");
    const named = picture?.attributes["aria-labelledby"]
      ?.split(" ")
      .map((id) => drawn.find(({ attributes }) => attributes.id === id)?.text);
    expect(named).toEqual(["Numbers given: killed", expect.stringContaining("2 statements")]);
  });

  it("of many statements is low and has no labels", () => {
    const many = Array.from({ length: 100 }, (_, index) => `by: {unnamed: witness ${index}}, answer: ${index * 10}`);
    const drawn = countsDrawn(many);
    expect(marksIn(drawn)).toHaveLength(100);
    expect(textsIn(drawn)).toEqual(["0", "500", "1,000"]);
    expect(Number(drawn.find(({ name }) => name === "svg")?.attributes.height)).toBeLessThan(700);
  });
});

describe("the chart of answers", () => {
  it("has a row for each answer in the order first stated, with its statements as exact as their days", () => {
    const drawn = answersDrawn([
      "by: Legion, answer: yes, said: 2023-06-02",
      "by: Ministry, answer: no, said: 2023-06-01",
      "by: Ministry, denies: yes, said: '[2023-06-01..2023-06-04]'",
    ]);
    expect(textsIn(drawn).slice(0, 2)).toEqual(["There was: given once, denied once", "There was not: given once"]);
    expect(marksIn(drawn)).toEqual([
      { shape: "line", from: "4%", to: "96%", arrows: 0, isCrossed: true },
      { shape: "line", from: "27%", to: "50%", arrows: 0, isCrossed: false },
      { shape: "line", from: "4%", to: "27%", arrows: 0, isCrossed: false },
    ]);
  });

  it("leaves open when a statement was made whose day is not stated", () => {
    const drawn = answersDrawn(["source: early, answer: yes", "source: late, answer: no"]);
    expect(marksIn(drawn)).toMatchObject([{ arrows: 1 }, { arrows: 1 }]);
  });
});
