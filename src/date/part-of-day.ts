/** The hours of each part of a day: the first inclusive, the last exclusive, above 24 on the next day. */
export const hoursOf = {
  "early hours": [0, 6],
  morning: [6, 12],
  midday: [11, 14],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [21, 30],
} as const;

export type PartOfDay = keyof typeof hoursOf;

export const partsOfDay = Object.keys(hoursOf) as readonly PartOfDay[];
