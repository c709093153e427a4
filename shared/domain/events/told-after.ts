import type { DigestWindow } from "../digests/digest-window.ts";
import { addDays } from "../time/local-time.ts";
import type { NetworkingEvent } from "./event.ts";
import { wasThere } from "./took-place.ts";

/** Days after an event: while one still knows whom one met, when the first words are said, and when business may have come. */
const after = {
  asking: { from: 1, until: 5 },
  early: { from: 2, until: 14 },
  late: { from: 90, until: 120 },
} as const;

const windowOf = (
  { day }: NetworkingEvent,
  { from, until }: { from: number; until: number },
): DigestWindow => ({
  from: addDays(day, from),
  until: addDays(day, until),
});

/** When who was there is asked whom they met; null: not, since it is known to be off, or told of only afterwards. */
export const askingWindow = (event: NetworkingEvent): DigestWindow | null =>
  wasThere(event) && event.attendance === null && event.toldOn !== null && event.toldOn <= event.day
    ? windowOf(event, after.asking)
    : null;

/** When it is told what came of the event: once early, once late. */
export const scorecardWindows = (event: NetworkingEvent): readonly DigestWindow[] =>
  wasThere(event) && !event.isFun ? [windowOf(event, after.early), windowOf(event, after.late)] : [];
