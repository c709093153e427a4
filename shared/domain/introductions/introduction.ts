import type { LocalDay } from "../time/local-day.ts";

/** Which of the two: who looks for something, or who may be it. */
export type SideName = "seeker" | "helper";

/** One of the two people, with what they have said to being introduced. */
export type Side = {
  readonly contactId: string;
  readonly consent: "unasked" | "asked" | "yes" | "no";
  /** When the owner has written to them, as far as is known, and when they have answered. */
  readonly askedOn: LocalDay | null;
  readonly answeredOn: LocalDay | null;
};

/** How far it has come; the table of moves is `transitions.ts`. */
export type IntroductionState =
  /** A digest has shown it. */
  | "suggested"
  /** The owner has said no to it. */
  | "declined"
  /** Both sides are being asked. */
  | "asking"
  /** Both have said yes. */
  | "agreed"
  /** One of them has said no. */
  | "refused"
  | "made"
  /** The owner has told what has come of it. */
  | "told";

/** Two people who might help each other, from the moment they are suggested. Of one pair there is one. */
export type Introduction = {
  readonly kind: "introduction";
  readonly v: 1;
  readonly id: string;
  readonly seeker: Side;
  readonly helper: Side;
  /** What the seeker looks for, in the owner's words; null: it was not said. */
  readonly re: string | null;
  readonly state: IntroductionState;
  /** The day of its last move. */
  readonly movedOn: LocalDay;
  /** How many digests have shown it. */
  readonly shown: number;
  readonly madeOn: LocalDay | null;
  readonly came: "helped" | "won" | "nothing" | null;
};

/** The same for a pair whichever of them is which. */
export const introductionId = (one: string, other: string): string => [one, other].sort().join("+");

type Pair = { readonly seekerId: string; readonly helperId: string; readonly re: string | null };

/** One that nobody has been asked about. */
export const newIntroduction = ({ seekerId, helperId, re }: Pair, today: LocalDay): Introduction => ({
  kind: "introduction",
  v: 1,
  id: introductionId(seekerId, helperId),
  seeker: unasked(seekerId),
  helper: unasked(helperId),
  re,
  state: "suggested",
  movedOn: today,
  shown: 0,
  madeOn: null,
  came: null,
});

const unasked = (contactId: string): Side => ({
  contactId,
  consent: "unasked",
  askedOn: null,
  answeredOn: null,
});

/** Which side somebody is of it; null: neither. */
export function sideOf({ seeker, helper }: Introduction, contactId: string): SideName | null {
  if (seeker.contactId === contactId) return "seeker";
  return helper.contactId === contactId ? "helper" : null;
}

export const otherSide = (side: SideName): SideName => (side === "seeker" ? "helper" : "seeker");
