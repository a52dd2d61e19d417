import { mkdir, mkdtemp, rmdir, symlink } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Desk, type Typed } from "../../src/desk/desk.ts";
import { foundEvents } from "../../src/desk/found-events.ts";
import type { Answers } from "../../src/new/answers.ts";
import { LocalDesk } from "../../src/preview/local-desk.ts";
import { PreviewServer } from "../../src/preview/server.ts";
import { splitFrontMatter } from "../../src/read/front-matter.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writtenFiles } from "../site/written-files.ts";
import { writeStory } from "../stories/stories.ts";
import { actor, event, settings, story } from "../story.ts";
import { quoted } from "./attack.ts";
import { foreignIn } from "./inert.ts";
import { escapes } from "./names.ts";
import { soundParts } from "./sound.ts";

const sound: Answers = {
  title: ["A march"],
  date: ["2023-06-05"],
  places: ["Town"],
  actors: ["Legion"],
  sources: ["report"],
  body: ["They marched."],
};

describe("what is typed in the desk", async () => {
  const desk = await Desk.beside(story({ "story.yaml": settings("address: https://news.example/") }));

  it.each(escapes)("is shown as the words that it is: %s", async (_, text) => {
    const answers = { ...sound, id: ["march"], title: [text], "claims[1].says": [text], "claims[1].medium": [text] };
    const { shown, records } = desk.review([{ kind: "event", answers }]);
    const parts = await soundParts();
    expect(foreignIn(shown?.page ?? "", parts)).toEqual([]);
    expect(foreignIn(`<main>${shown?.rows ?? ""}</main>`, parts)).toEqual([]);
    expect(shown !== undefined || records[0]?.problems.some(({ severity }) => severity === "error")).toBe(true);
  });

  it.each(escapes)("is shown as the words that it is on the page of any record: %s", async (_, text) => {
    const typed: readonly Typed[] = [
      { kind: "place", answers: { id: ["p"], name: [text], type: ["settlement"], aliases: [text] } },
      { kind: "actor", answers: { id: ["a"], name: [text], type: ["group"], native_name: [`ru: ${text}`] } },
      { kind: "source", answers: { id: ["s"], outlet: [text], title: [text], published: ["2023-06-05"] } },
      { kind: "question", answers: { id: ["q"], title: [text], answers: [`yes: ${text}`] } },
    ];
    const parts = await soundParts();
    for (const each of typed) expect(foreignIn(desk.review([each]).shown?.page ?? "", parts)).toEqual([]);
  });

  it.each([
    ["a path as its id", { id: ["../../etc/passwd"] }],
    ["a folder as its id", { id: ["a/b"] }],
    ["a dot as its id", { id: ["."] }],
    ["nothing but spaces as its id", { id: ["  "] }],
    ["the id of an entry", { id: ["raid"] }],
    ["an invisible character", { title: ["A\u202emarch"] }],
    ["a script in its text", { body: ["<script>alert(1)</script>"] }],
    ["an address that runs", { body: ["[a](javascript:alert(1))"] }],
    ["an image", { body: ["![a](https://evil.example/a.png)"] }],
    ["a place named __proto__", { places: ["__proto__"] }],
    ["a kind named constructor", { kind: ["raid", "constructor"] }],
    ["a tag that ends the rule of its class", { tags: ["a}body{display:none"] }],
    ["a tag that ends its attribute", { tags: ['a" onclick="alert(1)'] }],
    ["more tags than an entry has", { tags: Array.from({ length: 30 }, (_, n) => `t${n}`) }],
    ["more text than an entry has", { body: ["a ".repeat(20_000)] }],
    ["more places than a list has", { places: Array.from({ length: 300 }, (_, n) => `p${n}`) }],
    [
      "statements without end",
      Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`claims[${n + 1}].says`, ["x"]])),
    ],
  ] satisfies readonly (readonly [string, Answers])[])("is refused with %s", async (_, answers) => {
    const desk = await Desk.beside(story({ "events/raid.md": event() }));
    expect(desk.review([{ kind: "event", answers: { ...sound, ...answers } }]).isSound).toBe(false);
  });

  it.each([
    "__proto__",
    "constructor",
    "toString",
    "claims[1].__proto__",
    "claims[0].by",
    "removed",
    "formerly",
    "titles",
  ])("makes no field of an answer to %s", (name) => {
    const answers = Object.fromEntries([...Object.entries(sound), [name, ["x"]]]);
    const [plain, odd] = [sound, answers].map(
      (each) => desk.review([{ kind: "event", answers: each }]).records[0]?.text,
    );
    if (!name.startsWith("claims[1]")) expect(odd).toBe(plain);
    expect(odd).not.toContain("x\n");
  });

  it("ends no front matter, and begins no other field", () => {
    const title = "A march\n---\nremoved: {on: 2023-06-05, why: x}\n";
    const { records, isSound } = desk.review([{ kind: "event", answers: { ...sound, id: ["march"], title: [title] } }]);
    const read = splitFrontMatter(records[0]?.text ?? "");
    expect([isSound, "data" in read && read.data]).toEqual([true, expect.objectContaining({ title })]);
  });

  it("is a story's own however hostile its records are", async () => {
    const hostile = await Desk.beside(
      story(
        Object.fromEntries(
          escapes.map(([, text], number) => [
            `actors/a${number}.md`,
            actor(`name: ${quoted(text)}\naffiliation: state`),
          ]),
        ),
      ),
    );
    const { shown } = hostile.review([{ kind: "event", answers: { ...sound, actors: ["a0", "a1"] } }]);
    expect(foreignIn(shown?.page ?? "", await soundParts())).toEqual([]);
  });
});

describe("an article that is pasted in the desk", async () => {
  const files = story({ "story.yaml": settings("address: https://news.example/"), "events/raid.md": event() });
  const desk = await Desk.beside(files);
  const read = (text: string, source = "report") =>
    foundEvents({ text, source, published: "2023-06-06" }, files)?.events ?? [];

  it.each([
    ...escapes,
    ["a script", "<script>document.title='run'</script>"],
    ["an end of front matter", "\n---\nremoved: {on: 2023-06-05, why: x}\n---\n"],
    ["marks from right to left", "\u202eTown\u202c"],
  ] satisfies typeof escapes)("is read as the words that it is: %s", async (_, text) => {
    const found = read(`They marched through Town on Monday ${text} evening, the Legion said ${text} on Tuesday.`);
    const statements = found.flatMap((each) => each.statements);
    const named = Object.entries(statements[0] ?? {}).map(([name, given]) => [`claims[1].${name}`, given] as const);
    const own = { ...sound, id: ["march"], "claims[1].says": ["They marched."] };
    const answers = { ...own, ...Object.fromEntries(named), ...found[0]?.answers, sources: ["report"] };
    const { shown, records } = desk.review([{ kind: "event", answers }]);
    const front = splitFrontMatter(records[0]?.text ?? "");
    const fields = "data" in front ? Object.keys(front.data as object) : [];
    expect(fields.filter((name) => !(name in sound) && !["dated_from", "claims"].includes(name))).toEqual([]);
    expect(foreignIn(shown?.page ?? "", await soundParts())).toEqual([]);
  });

  it.each(["__proto__", "constructor", "../report", "<b>report</b>"])(
    "has no source %s that anybody published",
    (id) => {
      expect(foundEvents({ text: "They marched.", source: id, published: "" }, files)).toBeUndefined();
    },
  );
});

describe("the desk of a preview", () => {
  const folder = temporaryFolder();
  let content: string;
  let desk: LocalDesk;
  let server: PreviewServer;
  let host: string;
  let cookie: string;
  const untold = { onOpened: () => {}, onWritten: () => {} };

  beforeAll(async () => {
    content = await mkdtemp(join(folder, "content-"));
    await writeStory(content, story({ "events/raid.md": event() }));
    desk = new LocalDesk(content, untold);
    server = new PreviewServer(
      content,
      () => ({ built: undefined, diagnostics: undefined, failure: undefined, version: 0 }),
      desk,
    );
    await server.listen(0);
    host = new URL(server.address).host;
    [cookie = ""] = (await asked({ headers: { cookie: undefined }, body: { open: desk.newToken() } })).cookies;
  });
  afterAll(() => server.close());

  const march: readonly Typed[] = [{ kind: "event", answers: sound }];

  interface Sent {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string | undefined>>;
    readonly body?: unknown;
    readonly path?: string;
  }

  interface Answered {
    readonly status: number;
    readonly cookies: readonly string[];
    readonly text: string;
  }

  /** Sends a request as the desk does, but for what is given. */
  function asked({
    method = "POST",
    headers = {},
    body = { write: march },
    path = "/preview/desk",
  }: Sent): Promise<Answered> {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const all = {
      host,
      "content-length": String(Buffer.byteLength(text)),
      origin: `http://${host}`,
      "content-type": "application/json",
      cookie,
      ...headers,
    };
    const given = Object.fromEntries(
      Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined),
    );
    return new Promise((resolve, reject) => {
      const sent = request(
        { port: Number(host.split(":")[1]), host: "127.0.0.1", method, path, headers: given },
        async (response) => {
          const { statusCode: status = 0, headers } = response;
          resolve({ status, cookies: headers["set-cookie"] ?? [], text: await textOf(response) });
        },
      );
      sent.once("error", reject);
      sent.end(text);
    });
  }

  function corrected(file: Readonly<Record<string, string>>) {
    return { write: [{ ...march[0], file }] };
  }
  const send = async (sent: Sent) => (await asked(sent)).status;

  const file = (answers: Answers) => ({ write: [{ kind: "event", answers: { ...sound, ...answers } }] });
  const raid = { path: "events/raid.md", text: event() };

  it.each([
    ["a page elsewhere", { headers: { origin: "https://evil.example" } }, 403],
    ["a page that a file is", { headers: { origin: "null" } }, 403],
    ["another port of this machine", { headers: { origin: "http://127.0.0.1:1" } }, 403],
    ["no page", { headers: { origin: undefined } }, 403],
    ["a host that leads here", { headers: { host: "evil.example", origin: "http://evil.example" } }, 421],
    ["somebody who was not let in", { headers: { cookie: undefined } }, 403],
    ["somebody with another cookie", { headers: { cookie: "dateline-desk=a" } }, 403],
    ["somebody with half a cookie", () => ({ headers: { cookie: cookie.slice(0, 30) } }), 403],
    ["somebody with the cookie of another port", () => ({ headers: { cookie: cookie.replace(/-\d+=/, "-1=") } }), 403],
    ["somebody with the token in place of a cookie", () => ({ headers: { cookie: desk.newToken() } }), 403],
    ["a form", { headers: { "content-type": "application/x-www-form-urlencoded" } }, 415],
    ["a form of plain text", { headers: { "content-type": "text/plain" } }, 415],
    ["a type that only begins so", { headers: { "content-type": "application/json, text/plain" } }, 415],
    ["a link", { method: "GET", body: "" }, 405],
    ["PUT", { method: "PUT" }, 405],
    ["DELETE", { method: "DELETE" }, 405],
    ["a post to another page", { path: "/contribute/" }, 405],
    ["text that is no JSON", { body: "{" }, 400],
    ["nothing", { body: "" }, 400],
    ["a map of nothing", { body: {} }, 400],
    ["a list", { body: march }, 400],
    ["no records", { body: { write: [] } }, 400],
    ["more than one wish", { body: { write: march, undo: true } }, 400],
    ["a draft that no article has", { body: { skip: 0 } }, 400],
    ["a draft by no number", { body: { skip: "0" } }, 400],
    ["a record of no kind", { body: { write: [{ kind: "story", answers: sound }] } }, 400],
    [
      "a record of the prototype",
      { body: '{"write":[{"kind":"event","answers":{},"__proto__":{"file":"events/raid.md"}}]}' },
      400,
    ],
    ["a correction of a file by its path alone", { body: { write: [{ ...march[0], file: "events/raid.md" }] } }, 400],
    ["a correction of a file that it has not read", { body: corrected({ ...raid, text: "" }) }, 422],
    ["a correction of a file that is not there", { body: corrected({ ...raid, path: "events/none.md" }) }, 422],
    ["a correction of a file of another kind", { body: corrected({ ...raid, path: "places/town.md" }) }, 422],
    ["a correction of the settings", { body: corrected({ ...raid, path: "story.yaml" }) }, 422],
    ["a correction out of the folder", { body: corrected({ ...raid, path: "events/../../raid.md" }) }, 422],
    ["a correction with a field of its own", { body: corrected({ ...raid, mode: "755" }) }, 400],
    ["drafts that are no numbers", { body: { write: [{ ...march[0], drafts: ["0"] }] } }, 400],
    ["answers that are no lists", { body: { write: [{ kind: "event", answers: { title: "A" } }] } }, 400],
    ["answers that are no texts", { body: { write: [{ kind: "event", answers: { title: [1] } }] } }, 400],
    ["more records than one writes", { body: { write: Array.from({ length: 51 }, () => march[0]) } }, 400],
    ["more than anybody types", { body: "a".repeat(300_000) }, 413],
    ["a path out of the folder", { body: file({ id: ["../out"] }) }, 422],
    ["the id of a file that is there", { body: file({ id: ["raid"] }) }, 422],
    ["the same id twice", { body: { write: [march[0], march[0]] } }, 422],
    ["a record with an error", { body: file({ date: ["someday"] }) }, 422],
    ["markup in its text", { body: file({ body: ["<b>a</b>"] }) }, 422],
  ] satisfies readonly (readonly [string, Sent | (() => Sent), number])[])(
    "writes nothing for %s",
    async (_, sent, status) => {
      const before = await writtenFiles(content);
      expect(await send(typeof sent === "function" ? sent() : sent)).toBe(status);
      expect(await writtenFiles(content)).toEqual(before);
    },
  );

  it("lets a page in once by each address, by a cookie that no script and no page elsewhere has", async () => {
    const token = desk.newToken();
    const [first, again] = [await asked({ body: { open: token } }), await asked({ body: { open: token } })];
    expect(first.cookies).toEqual([expect.stringMatching(/; Path=\/preview\/desk; HttpOnly; SameSite=Strict$/)]);
    expect([first.status, again.status, again.cookies]).toEqual([200, 403, []]);
    // Whoever was let in before is so no more.
    expect(await send({ body: { begin: true } })).toBe(403);
    [cookie = ""] = first.cookies;
    expect(await send({ body: { begin: true } })).toBe(200);
  });

  it.each([
    ["no token", ""],
    ["a token of its own", "a".repeat(43)],
    ["a token that was followed by another", () => [desk.newToken(), desk.newToken()][0]],
  ])("lets nobody in by %s", async (_, given) => {
    const open = typeof given === "function" ? given() : given;
    expect(await asked({ body: { open } })).toMatchObject({ status: 403, cookies: [] });
  });

  it("lets nobody in from elsewhere, and keeps the token for its own page", async () => {
    const open = desk.newToken();
    expect(await send({ body: { open }, headers: { origin: "https://evil.example" } })).toBe(403);
    const { status, cookies } = await asked({ body: { open } });
    [cookie = ""] = cookies;
    expect(status).toBe(200);
  });

  it("says what the machine does not allow", async () => {
    const { files } = JSON.parse((await asked({ body: { begin: true } })).text);
    const stale = join(content, "events/raid.md.new");
    await mkdir(stale);
    const { status, text } = await asked({ body: corrected({ ...raid, text: files["events/raid.md"] }) });
    await rmdir(stale);
    expect([status, JSON.parse(text).refused]).toEqual([500, expect.stringContaining("raid.md.new")]);
  });

  it("corrects a file as it was opened, once", async () => {
    const { files } = JSON.parse((await asked({ body: { begin: true } })).text);
    const text = files["events/raid.md"];
    const answers = { ...sound, title: ["Two raids"] };
    const body = { write: [{ kind: "event", answers, file: { path: "events/raid.md", text } }] };
    expect([await send({ body }), await send({ body })]).toEqual([200, 422]);
    expect((await writtenFiles(content)).get("/events/raid.md")).toContain("title: Two raids\n");
  });

  it("writes new records once, as the command would", async () => {
    expect(await Promise.all([send({}), send({})])).toEqual([200, 422]);
    expect((await writtenFiles(content)).get("/events/a-march.md")).toBe(
      "---\ntitle: A march\ndate: 2023-06-05\nplaces: Town\nactors: Legion\nsources: report\n---\nThey marched.\n",
    );
  });

  it("follows no link out of the folder", async () => {
    const other = await mkdtemp(join(folder, "content-"));
    const outside = await mkdtemp(join(folder, "outside-"));
    await writeStory(other, story({}));
    await symlink(outside, join(other, "events"));
    expect(await new LocalDesk(other, untold).write(march)).toMatchObject({ status: 409 });
    expect([...(await writtenFiles(outside)).keys()]).toEqual([]);
  });
});
