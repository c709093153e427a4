import { type Draft, longestBody } from "./draft.ts";
import type { Facts } from "./facts.ts";
import { fill, placeholdersIn, turnOf } from "./fill.ts";
import { languageOf } from "./language.ts";
import type { Occasion } from "./occasion.ts";
import type { Thanked } from "./thanked.ts";
import { thanksBesides, thanksOpenings, thanksSubjects } from "./thanks-wordings.ts";
import {
  asks,
  closings,
  greetings,
  helps,
  meetingAsks,
  offers,
  openings,
  referralAsks,
  reminders,
  subjects,
  topics,
} from "./wordings.ts";

export type DraftInput = {
  readonly occasion: Occasion;
  readonly facts: Facts;
  /** Another for each person of a digest, and on each day. */
  readonly turn: number;
  /** The person's own words for the occasion; null: ours. */
  readonly template: string | null;
  readonly thanked?: Thanked | null;
};

/** A short mail: where we met, what was said, one offer of help, one question. What does not fit into a link is left out. */
export function composeDraft({ occasion, facts, turn, template, thanked = null }: DraftInput): Draft {
  const subject = fillable(
    occasion === "thanks" ? named(thanksSubjects, thanked) : subjects[occasion],
    facts,
    turn,
  );
  if (template !== null) return ownDraft(template, facts, { subject, turn });
  const levels = [["topic", "intro"], ["topic"], []] as const;
  const bodies = levels.map((parts) => bodyOf({ occasion, facts, turn, thanked, parts }));
  return { subject, body: bodies.find((body) => body.length <= longestBody) ?? bodies.at(-1) ?? "" };
}

/** The ways to say it to somebody of whom is known whom they have sent, or not. */
const named = (ways: typeof thanksOpenings, thanked: Thanked | null): readonly string[] =>
  thanked?.whom ? ways[thanked.step].whom : ways[thanked?.step ?? "received"].nobody;

type Body = Pick<DraftInput, "occasion" | "facts" | "turn"> & {
  readonly thanked: Thanked | null;
  readonly parts: readonly ("topic" | "intro")[];
};

function bodyOf({ occasion, facts, turn, thanked, parts }: Body): string {
  const say = (ways: readonly string[]): string => fillable(ways, facts, turn);
  const isNear = ["coffee", "touch", "card", "thanks"].includes(occasion);
  const besides = thanked?.besides.map(({ step, whom }) => thanksBesides[step](whom)) ?? [];
  const said = [
    say(occasion === "thanks" ? named(thanksOpenings, thanked) : openings[occasion]),
    ...besides,
    facts.topic !== null && parts.includes("topic") && !isNear ? say(topics) : "",
    facts.intro !== null && parts.includes("intro") && occasion === "old" ? say(reminders) : "",
  ];
  const paragraphs = [said, closingParts(occasion, facts).map(say)].map((each) =>
    each.filter((sentence) => sentence !== "").join(" "),
  );
  const signed = [say(closings), facts.signature].filter((line) => line !== null).join("\n");
  return [say(greetings), ...paragraphs, signed].filter((each) => each !== "").join("\n\n");
}

/** One offer and one question; who asks for a meeting asks for nothing else. */
function closingParts(occasion: Occasion, facts: Facts): readonly (readonly string[])[] {
  if (occasion === "coffee") return [meetingAsks];
  if (occasion === "card") return [];
  if (occasion === "thanks") return [offers];
  const ask = facts.referral === null ? asks : referralAsks;
  return occasion === "promise" ? [helps, ask] : [offers, ask];
}

/** The `turn`-th of those ways for which everything is known. */
function fillable(ways: readonly string[], facts: Facts, turn: number): string {
  const known = ways.filter((way) => placeholdersIn(way).every((name) => fill(`{${name}}`, facts, 0) !== ""));
  return fill(turnOf(known, turn), facts, turn);
}

/** A first line `Subject: …` is the subject; else ours is, or, of words in another language, the event's name where that is known. */
function ownDraft(template: string, facts: Facts, ours: { subject: string; turn: number }): Draft {
  const [first = "", ...below] = template.split("\n");
  const said = /^subject:(.*)$/i.exec(first)?.[1] ?? null;
  const body = said === null ? template : below.join("\n");
  const own = said === null ? "" : fill(said, facts, ours.turn);
  const unspoken = languageOf(template) === "en" ? null : facts.event;
  return { subject: own || (unspoken ?? ours.subject), body: fill(body, facts, ours.turn) };
}
