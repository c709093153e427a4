import type { LocalDay } from "../time/local-day.ts";
import { daysBetween } from "../time/local-time.ts";
import type { Introduction, IntroductionState, Side, SideName } from "./introduction.ts";

/** What happens to an introduction. */
export type IntroductionEvent =
  /** The owner wants it: drafts for both sides are made ready. */
  | { readonly kind: "ask" }
  /** The owner does not want it. */
  | { readonly kind: "decline" }
  /** The owner has written to one of them. */
  | { readonly kind: "asked"; readonly side: SideName }
  | { readonly kind: "yes"; readonly side: SideName }
  | { readonly kind: "no"; readonly side: SideName }
  /** The mail that brings both together was sent. */
  | { readonly kind: "bridge" }
  /** The owner has brought them together without us. */
  | { readonly kind: "report" }
  /** The owner tells what came of it. */
  | { readonly kind: "tell"; readonly came: NonNullable<Introduction["came"]> };

/** `weighed`: as both sides' answers have it. */
type Next = IntroductionState | "weighed";

const answered = { asked: "weighed", yes: "weighed", no: "weighed" } as const;

/** Every move there is; what is not here changes nothing. docs/introductions.md draws it. */
const transitions: Readonly<
  Record<IntroductionState, Partial<Readonly<Record<IntroductionEvent["kind"], Next>>>>
> = {
  suggested: { ask: "asking", decline: "declined", report: "made" },
  declined: { ask: "asking", report: "made" },
  asking: { decline: "declined", report: "made", ...answered },
  agreed: { decline: "declined", bridge: "made", report: "made", ...answered },
  refused: {},
  made: { tell: "told" },
  told: { tell: "told" },
};

/** The introduction after that; null: it does not happen to one in that state, or changes nothing. */
export function moved(
  introduction: Introduction,
  event: IntroductionEvent,
  today: LocalDay,
): Introduction | null {
  const next = transitions[introduction.state][event.kind];
  if (next === undefined) return null;
  const heard = "side" in event ? withAnswer(introduction, event, today) : introduction;
  const state = next === "weighed" ? weighed(heard) : next;
  const isSame = state === introduction.state && heard === introduction;
  if (event.kind === "tell") return { ...heard, state, came: event.came, movedOn: today };
  if (isSame) return null;
  return { ...heard, state, movedOn: today, madeOn: state === "made" ? today : heard.madeOn };
}

type Said = Extract<IntroductionEvent, { side: SideName }>;

/** What was answered stands until another answer comes: that one was asked again changes nothing. */
function withAnswer(introduction: Introduction, { kind, side }: Said, today: LocalDay): Introduction {
  const before = introduction[side];
  if (before.consent === kind || (kind === "asked" && before.consent !== "unasked")) return introduction;
  const after: Side =
    kind === "asked"
      ? { ...before, consent: kind, askedOn: today }
      : { ...before, consent: kind, answeredOn: today };
  return { ...introduction, [side]: after };
}

function weighed({ seeker, helper }: Introduction): IntroductionState {
  const consents = [seeker.consent, helper.consent];
  if (consents.includes("no")) return "refused";
  return consents.every((consent) => consent === "yes") ? "agreed" : "asking";
}

/** Whether the two of them, or the owner, still have to do something. */
export const isPending = ({ state }: Introduction): boolean => state === "asking" || state === "agreed";

const lapsesAfter = 21;

/** Whether one that is pending has waited long enough; a late answer still counts. */
export const hasLapsed = (introduction: Introduction, today: LocalDay): boolean =>
  isPending(introduction) && daysBetween(introduction.movedOn, today) > lapsesAfter;
