import { type Harmless, harmlessEvents, quoted, type Refused, refusedFields, refusedTexts } from "./attack.ts";

/** Fields that make a static generator do something. */
export const refused: readonly Refused[] = [
  ...refusedFields([
    ["a path to write to", "permalink: ../../../etc/cron.d/attack", "2:1 unknown-field: the unknown field “permalink”"],
    ["a way out of being written", "permalink: 'false'", "2:1 unknown-field: the unknown field “permalink”"],
    ["a layout", "layout: /etc/passwd", "2:1 unknown-field: the unknown field “layout”"],
    [
      "another template language",
      "templateEngineOverride: 11ty.js,njk",
      "2:1 unknown-field: the unknown field “templateEngineOverride”",
    ],
    [
      "computed data",
      "eleventyComputed: {title: '{{ site | dump }}'}",
      "2:1 unknown-field: the unknown field “eleventyComputed”",
    ],
    ["pages without number", "pagination: {data: site, size: 1}", "2:1 unknown-field: the unknown field “pagination”"],
    [
      "a place in the navigation",
      "eleventyNavigation: {key: x}",
      "2:1 unknown-field: the unknown field “eleventyNavigation”",
    ],
    [
      "an exclusion from lists",
      "eleventyExcludeFromCollections: 'true'",
      "2:1 unknown-field: the unknown field “eleventyExcludeFromCollections”",
    ],
    ["tags that nest", "tags: {all: post}", "2:7 field-value:"],
    ["the site itself", "site: {basePath: https://evil.example/}", "2:1 unknown-field: the unknown field “site”"],
    ["the page itself", "page: {outputPath: /etc/x}", "2:1 unknown-field: the unknown field “page”"],
    ["an output of Hugo's", "outputs: [html]", "2:1 unknown-field: the unknown field “outputs”"],
    ["an address of Jekyll's", "redirect_from: /", "2:1 unknown-field: the unknown field “redirect_from”"],
  ]),
  ...refusedTexts(
    [
      [
        "a setting for the program",
        "title: x\nabout: x\nlanguage: en\nzone: UTC\nplugins: [evil]\n",
        "5:1 unknown-field: the unknown field “plugins”",
      ],
      [
        "a folder for the program",
        "title: x\nabout: x\nlanguage: en\nzone: UTC\ndir: {input: content}\n",
        "5:1 unknown-field: the unknown field “dir”",
      ],
    ],
    "story.yaml",
  ),
];

const syntaxes = [
  ["Nunjucks", "{{ 7 * 7 }}{% include '/etc/passwd' %}{# gone #}"],
  ["Nunjucks, unescaped", "{{ '<script>alert(1)</script>' | safe }}"],
  ["Liquid", "{%- assign x = 7 -%}{{ site | json }}{% raw %}"],
  ["Handlebars", "{{{ title }}}{{#each this}}{{/each}}{{> head}}"],
  ["EJS", "<%= 7 * 7 %><%- include('/etc/passwd') %>"],
  ["JavaScript", `\${7 * 7}\${process.exit(9)}`],
  ["Pug", "#{7 * 7} !{7 * 7}"],
  ["Angular and Vue", "{{constructor.constructor('alert(1)')()}}"],
  ["Hugo", '{{< readFile "/etc/passwd" >}}{{ .Site.Params }}'],
  ["Twig", "{{ _self.env.registerUndefinedFilterCallback('exec') }}"],
  ["Razor", "@(7 * 7) @System.IO.File.ReadAllText"],
  ["ERB with a percent sign", "%= 7 * 7 %"],
  ["the replacement patterns of JavaScript", "$& $` $' $1 $$ $<title>"],
] as const;

/** Template syntax is text, in a field and in a body. */
export const harmless: readonly Harmless[] = [
  ...harmlessEvents(
    "template-in-title",
    syntaxes.map(([name, syntax]) => [`a template of ${name} in a title`, `title: ${quoted(syntax)}`, "x", syntax]),
  ),
  ...harmlessEvents(
    "template-in-body",
    syntaxes
      .filter(([, syntax]) => !/[<*_`#$]/.test(syntax))
      .map(([name, syntax]) => [`a template of ${name} in a body`, "", syntax, syntax]),
  ),
];
