import { expect, it } from "vitest";
import { draftsOf, speakersIn } from "./article.ts";

it.each([
  ["Ruth Ofori said that the pier was closed.", ["ruth-ofori"]],
  ["“The pier is closed until the spring,” said Ruth Ofori.", ["ruth-ofori"]],
  ["“The pier is closed until the spring,” Ofori told reporters.", ["ruth-ofori"]],
  ["The pier of Larkham was closed, according to the Harbour Patrol.", ["patrol"]],
  ["The head of the Harbour Patrol, Ruth Ofori, denied that the pier was closed.", ["ruth-ofori"]],
  ["Ruth Ofori, who leads the patrol, said on Monday that the pier was closed.", ["ruth-ofori"]],
  ["Tom Ives of the Harbour Patrol said the pier was closed.", ["+Tom Ives"]],
  ["A retired teacher told The Courier that the pier was closed.", ["?A retired teacher"]],
  ["Ruth Ofori and Tom Ives said the pier of Larkham was closed.", ["ruth-ofori&+Tom Ives"]],
  ["The pier of Larkham was closed on Monday.", [""]],
  ["The patrol did not say why the pier of Larkham was closed.", [""]],
  ["Ruth Ofori is said to have closed the pier.", [""]],
  ["The patrol rejects the charge Ruth Ofori spoke of an “old story” on Monday.", ["ruth-ofori"]],
  ["Boats stopped after Ruth Ofori said that the pier of Larkham was closed.", [""]],
])("says who speaks in “%s”", (text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers);
});

it("gives a quotation that goes on to its speaker, across paragraphs and before the speaker is named", () => {
  const text = "“It was dark on the pier. We saw nothing at all,” Ruth Ofori said.\n“And the boat came in fast.”";
  expect(speakersIn(text)).toEqual(["ruth-ofori", "ruth-ofori", "ruth-ofori"]);
});

it("knows whom “she”, “the mayor” and “the patrol” mean", () => {
  const text =
    "Mayor Ana Ruiz visited Larkham on Monday. She promised help. The Harbour Patrol said it was late. The mayor denied that. The patrol insisted that it was so.";
  expect(speakersIn(text)).toEqual(["", "+Ana Ruiz", "patrol", "+Ana Ruiz", "patrol"]);
});

it("takes a news outlet for the way and not for the speaker", () => {
  const [draft] = draftsOf("The Courier reported that Ruth Ofori said the pier of Larkham was closed.").drafts;
  expect(draft?.claims).toMatchObject([{ by: [{ id: "ruth-ofori" }], via: [{ id: "courier" }] }]);
});

it("offers the last speaker for what follows without one, and takes none", () => {
  const { drafts } = draftsOf("Ruth Ofori said that the pier of Larkham was closed. The lamp had failed at the pier.");
  const claim = drafts.flatMap(({ claims }) => claims).at(-1);
  expect(claim).toMatchObject({ by: [], maybe: [{ id: "ruth-ofori" }] });
});

it("gives each half of a contrast to its own speaker", () => {
  const text = "While the Harbour Patrol claimed that the pier was safe, Ruth Ofori confirmed that it was closed.";
  expect(speakersIn(text)).toEqual(["patrol", "ruth-ofori"]);
});
