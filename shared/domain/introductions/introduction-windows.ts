import type { DigestWindow } from "../digests/digest-window.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays } from "../time/local-time.ts";
import type { Introduction } from "./introduction.ts";

/** What a digest says of an introduction: that answers are missing, that both have said yes, or what has come of it. */
export type IntroductionNews = DigestWindow & {
  readonly kind: "introduction";
  readonly news: "waits" | "agreed" | "came";
  readonly introduction: Introduction;
};

/** Days after the last move from which on, and until which, the digest tells of it, once. */
const windows = { waits: [7, 13], agreed: [3, 13], came: [14, 28] } as const;

/** At most one at a time: each move begins another. */
export function introductionNews(introduction: Introduction): readonly IntroductionNews[] {
  const { state, movedOn, madeOn } = introduction;
  if (state === "asking") return [newsOf(introduction, "waits", movedOn)];
  if (state === "agreed") return [newsOf(introduction, "agreed", movedOn)];
  return state === "made" && madeOn !== null ? [newsOf(introduction, "came", madeOn)] : [];
}

function newsOf(
  introduction: Introduction,
  news: IntroductionNews["news"],
  since: LocalDay,
): IntroductionNews {
  const [from, until] = windows[news];
  return {
    kind: "introduction",
    news,
    introduction,
    from: addDays(since, from),
    until: addDays(since, until),
  };
}
