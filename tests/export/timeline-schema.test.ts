import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it, test } from "vitest";
import { timelineJson } from "../../src/export/timeline-json.ts";
import { timelineSchema } from "../../src/export/timeline-schema.ts";
import { english } from "../../src/language/english/english.ts";
import { sites } from "./sites.ts";

const schema = JSON.parse(timelineSchema());
const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);

describe("the JSON Schema of timeline.json", () => {
  test.each(sites)("holds for %s", (_, { timeline }) => {
    validate(JSON.parse(timelineJson(timeline, english)));
    expect(validate.errors).toBe(null);
  });

  it("names the version that the file has", () => {
    const [, site] = sites[0] ?? [];
    const { version, $schema } = JSON.parse(timelineJson(site?.timeline ?? expect.fail(), english));
    expect(schema.$id).toBe(`urn:dateline:timeline:${version}`);
    expect(schema.properties.version.const).toBe(version);
    expect($schema).toBe("timeline.schema.json");
  });

  it("refuses a field that it does not know, one that is missing and a wrong value", () => {
    const [, site] = sites[1] ?? [];
    const data = JSON.parse(timelineJson(site?.timeline ?? expect.fail(), english));
    data.events[0].weather = "fog";
    delete data.events[1].date;
    data.events[2].from = "yesterday";
    data.version = 2;
    validate(data);
    expect(validate.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toEqual(
      expect.arrayContaining([
        "/events/0 additionalProperties",
        "/events/1 required",
        "/events/2/from format",
        "/version const",
      ]),
    );
  });
});
