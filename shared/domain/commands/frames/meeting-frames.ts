import { type Frame, frame, type Said } from "./frame.ts";
import { I, kindly, meal, quality } from "./words.ts";

const rest = "(?<rest>(?:[ ,;.–-].*)?)";
const ofToday = (words: string): string =>
  words.replace(
    /\b(?:this (?:morning|noon|afternoon|evening)|earlier today|earlier|just now|tonight)\b/i,
    "today",
  );

const placeFirst =
  /^((?:at|in) .+?),? ((?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last night)$/i;

/** `had lunch with Tom on Friday` took place. */
const held = ({ rest: said = "" }: Said): readonly string[] => [
  `held ${ofToday(said.trim())
    .replace(placeFirst, "$2 $1")
    .replace(/^last night/i, "yesterday")}`.trim(),
];

/** `fri 3pm Blue Bottle`: the place may stand behind the time without a word between. */
function planned({ rest: said = "" }: Said): readonly string[] {
  const when = said
    .trim()
    .replace(/(?<![.!])[.!]{1,3}$/, "")
    .replace(/^(?:on|for|to|at) (?=\S)/i, "");
  const bare = /^(.*\d[/.]\d{1,2}) (\d{1,2})(\d\d)(?= [\p{L}]|$)(.*)$/u.exec(when);
  if (bare) return planned({ rest: `${bare[1]} ${bare[2]}:${bare[3]}${bare[4] ?? ""}` });
  const placed = /^((?:the|my|our|his|her|their|an?) [\p{L}' ]{2,30}?) on (\S.{2,40})$/u.exec(when);
  if (placed) return [`${placed[2] ?? ""} at ${placed[1] ?? ""}`, when];
  const timed =
    /^(.*?\d ?(?:am|pm|h)|.*?\d:\d\d(?: ?[ap]m)?|.*?\bnoon),? (?!at |in |@|on )(\S.{2,40})$/i.exec(when);
  return timed ? [`${timed[1] ?? ""} at ${timed[2] ?? ""}`, when] : [when];
}

const had = "(?:had|grabbed|got|did|shared|enjoyed|went (?:out )?(?:for|to))";
const set =
  "(?:(?: (?:is|was|has been|got|'s|is now|now|all|been))* (?:set|scheduled|booked|confirmed|planned|moved|rescheduled|pushed|arranged|fixed|on|back on)(?: up)?)?";
const arranged = "(?:scheduled|booked|set up|arranged|planned|confirmed|agreed(?: on)?|made|fixed)";

/** Meetings, past and planned. */
export const meetingFrames: readonly Frame[] = [
  frame(
    "coffee",
    `${I}(?:met|met up|saw|sat down|got together|zoomed|hung out|lunched|dined|brunched)(?: again)?(?: with)? P(?: for (?:an? )?${quality}${meal})?${rest}`,
    { words: held },
  ),
  frame("coffee", `${I}${had} (?:an? |the )?${quality}${meal}(?: meeting| call)? (?:with|w/) P${rest}`, {
    words: held,
  }),
  frame("coffee", `(?:with )?P,? (?:i'll|i will|we'll|we will) (?:meet|see|have ${meal})${rest}`, {
    words: planned,
  }),
  frame(
    "coffee",
    `P,? (?:i'm|i am|we're|we are|i'll be) (?:seeing|meeting)(?: (?:for|over) (?:an? )?${meal})?${rest}`,
    { words: planned },
  ),
  frame("coffee", `P,? (?:i|we)(?:'ve| have)? (?:just |also )?(?:met|saw)(?: up)?(?: with)?${rest}`, {
    words: held,
  }),
  frame(
    "coffee",
    `(?:the |my |our )?${quality}${meal} (?:with|w/) P (?:(?:is|was|all) )*(?:done|over|held|happened)${rest}`,
    { words: held },
  ),
  frame(
    "coffee",
    `P and (?:i|me) (?:met|had|grabbed)(?: up)?(?: (?:for )?(?:an? )?${quality}${meal})?${rest}`,
    { words: held },
  ),
  frame(
    "coffee",
    `${kindly}(?:(?:i|we)(?:'m| am|'re| are|'ll be| will be) |am )?(?:meeting|seeing|having (?:an? )?${quality}${meal} with)(?: up)?(?: with)? P(?: for (?:an? )?${quality}${meal})?${rest}`,
    { words: planned },
  ),
  frame(
    "coffee",
    `(?:i'll|i will|we'll|we will|let's|(?:i'm |we're )?going to|gonna) (?:meet|see|have (?:an? )?${quality}${meal} with|grab ${meal} with|do ${meal} with)(?: with)? P(?: for (?:an? )?${quality}${meal})?${rest}`,
    { words: planned },
  ),
  frame(
    "coffee",
    `${I}(?:${arranged} )?(?:an? |the |my |our )?${quality}${meal} (?:(?:with|w/?) )?P(?: and (?:his|her|their) [\\p{L}]+)?${set}(?: (?:for|to|on))?${rest}`,
    { words: planned },
  ),
  frame(
    "coffee",
    `P (?:agreed|said yes|is up|is in|is good|is on|confirmed)(?: to| for)?(?: (?:have|get|grab|do|go for|come for))?(?: (?:an? )?${meal}| meet(?:ing)?)?(?: up)?${rest}`,
    { words: planned },
  ),
  frame(
    "coffee",
    `P and (?:i|me) are (?:meeting|(?:having|getting|grabbing|doing|going for) (?:an? )?${meal}|getting together|on)(?: for ${meal})?${rest}`,
    { words: planned },
  ),
  frame(
    "coffee",
    `(?:moved?|reschedule|rescheduled|push|pushed|changed?) (?:the |my |our )?${quality}${meal} with P(?: to| for)?${rest}`,
    { words: planned },
  ),
  frame(
    "coffee",
    `(?:the |my |our )?${quality}${meal} with P (?:went|was) (?:really |very |so )?(?:great|well|good|fine|nice|ok|okay|fun|awesome|lovely|productive|fantastic|super)(?=.* (?:yesterday|today|this|last|on)\\b)${rest}`,
    { words: held },
  ),
  frame(
    "coffee",
    `P(?:'ll| will| is going to|'s| is) (?:come|coming|stop|stopping|drop|dropping|swing|swinging) (?:by|in|over)(?: (?:to|at))?(?: (?:the|my|our) \\p{L}+)?${rest}`,
    { words: planned },
  ),
  frame(
    "coffee",
    `P[:,–-]* (?:(?:we're|we are) )?(?:having|getting|grabbing|doing) (?:an? )?${meal}${rest}`,
    {
      words: planned,
    },
  ),
  frame("coffee", `P:? (?:we )?(?:had|grabbed) (?:an? |the )?${quality}${meal}${rest}`, { words: held }),
];
