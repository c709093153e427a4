import { type Cue, cue } from "./cue.ts";
import { adverbs } from "./teller.ts";

const reach =
  "(?:call|ring|phone|try|contact|e-?mail|text|write|get back|check|follow up|reach|ping|circle back|talk|speak|come back|touch base|reconnect|revisit|meet|connect)";

/** What is to be done on a day ahead. */
export const laterCues: readonly Cue[] = [
  cue(
    "snooze",
    "^unless P .{0,40}?,? (?:then )?(?:please |pls )*(?:remind|bring|nudge|ping|show|put|snooze)",
    { lacks: "day", evenDoubted: true },
  ),
  cue(
    "snooze",
    "P .{0,60}?(?:snooze|remind me|push|move|bump|postpone)(?: (?:it|her|him|them|P))? (?:till?|until|to|in|on|for|next|again|tomorrow)\\b",
    { lacks: "day" },
  ),
  cue(
    "snooze",
    "P (?:(?:is|are) )?(?:still )?(?:to do|not done(?: yet)?|not yet|open|left|outstanding|undone)",
    { lacks: "day" },
  ),
  cue("snooze", "P (?:(?:is|are|goes?|go|both) )*(?:on hold|later|carried over|back|again)", {
    lacks: "day",
  }),
  cue(
    "snooze",
    `^if P (?:doesn't|does not|hasn't|has not|didn't|don't|won't) .{0,40}?(?:by|before|until|till?) (?<day>.{3,20}?),? (?:then |please |pls )*(?:remind|i'll|i will|let's|nudge|${reach})`,
    { words: ({ day = "" }) => day, evenDoubted: true },
  ),
  cue(
    "snooze",
    `^(?:P[,:]? )?${adverbs}(?:(?:one more|but|lol|please|pls|kindly|maybe) )*(?:(?:i|we)(?:'ll| will| shall)|(?:(?:i|we)(?:'m|'re| am| are|'d| would)? )?(?:like to|going to|gonna|need to|have to|got to|gotta|should|must|plan to|planning to|want to)|remind|nudge|ping me|let's|lets|let me|try|do|(?:change|push|move|bump|shift|defer|reschedule|carry over|carry|table|postpone|delay|hold|give|leave|bring|put|deal with)(?! (?:one|two|three|four|five|six|seven)\\b)|wait|hold off|(?:send|give|set) me an?(?:other)? reminder|(?:set|make|add) an?(?:other)? reminder|rebooked|rescheduled)`,
    { lacks: "day", spoken: true },
  ),
  cue(
    "snooze",
    `^(?:P[,:]? )?${adverbs}(?:(?:i|we)(?:'m)? )?(?:can't|cannot|can not|won't|not going to|not) .{0,40}(?:until|till|til|before)`,
    {
      lacks: "day",
      spoken: true,
    },
  ),
  cue(
    "snooze",
    "P(?:'s|'ll be| is| will be| won't be| isn't) (?:out|away|off|gone|back|busy|tied up|travell?ing|on (?:vacation|holiday|leave|a (?:trip|cruise|job)|the road)|swamped|slammed)",
    { lacks: "day" },
  ),
  cue(
    "snooze",
    `P (?:asked|wants?|wanted|said|says|told|prefers|would like|would prefer|suggested|needs) (?:(?:me|us|that|to|i|we|for|a|should|can|could|please|if|it|P) )*${reach}`,
    { lacks: "day" },
  ),
  cue(
    "snooze",
    "P .{0,40}?(?:can't|cannot|can not|isn't able to|not able to|won't)(?: [\\p{L}]+){0,4} (?:until|till|til|before)",
    {
      lacks: "day",
    },
  ),
  cue(
    "snooze",
    "^(?:(?:i|we) )?(?:can't|cannot|can not|won't|couldn't|didn't|don't have time to|no time to)(?: \\p{L}+){0,2}? (?:get to|do|call|reach|make it to|contact|e-?mail|see) P",
    { lacks: "day" },
  ),
  cue(
    "snooze",
    "^(?:(?:so|then|but|maybe|try|make it|let's say|say|please|pls|rather|better) )*(?:on )?(?:next|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|sday|nesday|rs|rsday|urday|day)?|in (?:an?|one|two|three|four|a few|\\d)) ?(?:\\p{L}+ ?){0,2}?(?:please|pls|instead|then|again|would be (?:better|good|fine|great)|is (?:better|fine|good)| )*[.!]?$",
    { lacks: "day", spoken: true },
  ),
  cue("snooze", `^(?:just |maybe )*(?:trying|calling|checking|${reach})`, { lacks: "day", spoken: true }),
];
