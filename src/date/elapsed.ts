import type { DateLanguage } from "../language/language.ts";
import { isTimed, type TimedMoment } from "./moment.ts";
import { minuteMs, secondMs } from "./wall-time.ts";
import { endsOf, type When } from "./when.ts";

/** In hours. What lies farther off is not counted so. */
const longest = 1000;

/** The time at which a date begins, where one is given. */
export function timedStart({ expression }: When): TimedMoment | undefined {
  const { first } = endsOf(expression);
  return expression.kind !== "between" && first !== "open" && isTimed(first) ? first : undefined;
}

/**
 * How long after the beginning of one date another begins, or before it, as exactly as both are known: “55 h 54 min 53 s
 * after”, or in few words “+55 h 54 min 53 s”. Nothing where one has no time, or they are at the same time or far apart.
 */
export function elapsedWords(
  since: When,
  when: When,
  form: "elapsed" | "elapsedShort",
  language: DateLanguage,
): string | undefined {
  const times = [timedStart(since), timedStart(when)].filter((time) => time !== undefined);
  if (times.length < 2) return undefined;
  const isToTheSecond = times.every(({ precision }) => precision === "second");
  const unit = isToTheSecond ? secondMs : minuteMs;
  const passed = (Math.floor(when.from / unit) - Math.floor(since.from / unit)) * unit;
  const minutes = Math.floor(Math.abs(passed) / minuteMs);
  if (passed === 0 || minutes >= longest * 60) return undefined;
  const seconds = isToTheSecond ? (Math.abs(passed) % minuteMs) / secondMs : undefined;
  const duration = language.duration(Math.floor(minutes / 60), minutes % 60, seconds);
  const about = (words: string) => (times.some(({ approximate }) => approximate) ? language.about(words) : words);
  return form === "elapsed"
    ? language.elapsed(about(duration), passed < 0)
    : about(language.elapsedShort(duration, passed < 0));
}
