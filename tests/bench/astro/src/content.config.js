import { defineCollection, reference, z } from "astro:content";
import { glob } from "astro/loaders";

const collectionOf = (name, schema) =>
  defineCollection({ loader: glob({ pattern: "*.md", base: `./src/content/${name}` }), schema });

const named = {
  title: z.string(),
  native_name: z.record(z.string()).optional(),
  also: z.array(z.string()).default([]),
  class: z.string(),
  described_by: z.array(reference("sources")).default([]),
};

export const collections = {
  events: collectionOf(
    "events",
    z.object({
      title: z.string(),
      date: z.date(),
      when: z.union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.string()]),
      dated_from: z.string().optional(),
      places: z.array(reference("places")),
      actors: z.array(reference("actors")),
      sources: z.array(reference("sources")),
      questions: z.array(reference("questions")),
      speakers: z.array(reference("actors")),
      subjects: z.array(reference("actors")),
      timeline: z.array(z.string()),
      genre: z.string(),
      importance: z.number(),
      part_of: reference("events").optional(),
      parts: z.array(reference("events")).default([]),
      related: z.array(reference("events")).default([]),
      claims: z.array(
        z.object({
          by: reference("actors").optional(),
          of: reference("actors").optional(),
          says: z.string(),
          quote: z.string().optional(),
          medium: z.string().optional(),
          said: z.date().optional(),
          question: reference("questions").optional(),
          answer: z.string().optional(),
        }),
      ),
      added: z.date(),
    }),
  ),
  actors: collectionOf(
    "actors",
    z.object({
      ...named,
      affiliation: z.string(),
      part_of: reference("actors").optional(),
      parts: z.array(reference("actors")).default([]),
    }),
  ),
  places: collectionOf(
    "places",
    z.object({
      ...named,
      within: reference("places").optional(),
      parts: z.array(reference("places")).default([]),
    }),
  ),
  sources: collectionOf(
    "sources",
    z.object({
      outlet: z.string(),
      title: z.string(),
      reported: z.date(),
      address: z.string().optional(),
      language: z.string(),
    }),
  ),
  questions: collectionOf("questions", z.object({ title: z.string(), answers: z.record(z.string()) })),
};
