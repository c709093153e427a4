import { noBusiness } from "../../outcomes/no-business.ts";
import { anyMark, type Marked } from "./mark-people.ts";
import { relation, theirOwn } from "./words.ts";

/** `Tom emailed Eve` */
const reaches = new RegExp(`^${anyMark} \\p{L}`, "u");
const own = new RegExp(theirOwn, "iu");
/** `Bob's dad bought the package` */
const ofRelation = new RegExp(`^(?:the )?${anyMark}'s (?:\\p{L}+ )?${relation}\\b`, "iu");
const cancelled =
  /\b(?:is off|was off|cancel+ed|called off|fell through|not happening|didn't happen|had to cancel|stood me up)\b/i;
const failed =
  /\b(?:but (?:i|we) missed|(?:have|has|did)(?:n't| not) (?:yet )?(?:sent|send|mailed|posted|e-?mailed)\b|wrong (?:number|person|e-?mail|address)|bounced|disconnected|undeliverable|out of service|no longer (?:works|there))\b/i;

const unanswered = /^(?!.*\b(?:left|vm|voice ?mail|message|msg)\b).*\bno (?:answer|reply|response)\b/i;
const ahead = /\b(?:tomorrow|tmrw|next (?:week|month|year|mon|tue|wed|thu|fri)\w*)[.!]?$/i;

/** `please don't remove Bob` */
const forbidden =
  /\b(?:don'?t|do not|never|not to)(?: (?:want (?:you )?to|ever|please|yet))? (?:remove|delete|drop|let|skip|forget|cross|strike|take|cut|lose)\b/i;
const endings = ["let go", "skip", "lost", "cold"];

/** What somebody has gained or lost is theirs, and whose it is has to be clear: `Tom or Bob won 800`. */
const outcomes = ["won", "lost", "partner"];
const ofThemselves = [...outcomes, "needs", "offers", "lead", "warm", "cold", "let go"];

/** `push all of these except Priya` */
const leftOut = new RegExp(
  `\\b(?:except(?:ing)?|excluding|apart from|other than|besides)(?: for)? ${anyMark}`,
  "iu",
);

/** Whether words that may show a verb surely do not mean it: they tell of somebody else, or of what did not come about. */
export function isNotMeant(verb: string, { text, others }: Marked): boolean {
  if (leftOut.test(text)) return true;
  if (ofThemselves.includes(verb) && ofRelation.test(text)) return true;
  if (endings.includes(verb) && forbidden.test(text)) return true;
  switch (verb) {
    case "won":
      return others || own.test(text) || noBusiness.test(text);
    case "done":
      return (others && reaches.test(text)) || [failed, unanswered, ahead].some((each) => each.test(text));
    case "coffee":
      return cancelled.test(text);
    default:
      return others && outcomes.includes(verb);
  }
}
