import { type Frame, frame, type Said } from "./frame.ts";
import { again, I, kindly, reachOut, theirDoing, unreached } from "./words.ts";

/** `after 2 weeks` from now. */
const when = ({ when: said = "" }: Said): readonly string[] => [
  said.replace(/^after (?=(?:an?|one|two|three|four|five|six|\d{1,2}) (?:days?|weeks?|months?)\b)/i, "in "),
];
/** What comes again and again is a rhythm. */
const onceOnly = "(?!.*\\b(?:every|each|monthly|weekly|quarterly|yearly|annually|twice an?|once an?)\\b)";
const mark = "[ ,;:.–—-]*";
const called = `(?:(?:${I})(?:tried(?: calling| to call| to reach| reaching)?|called|call(?:ed)?|rang|phoned) )?`;

/** What is to be done with somebody on a day ahead. */
export const laterFrames: readonly Frame[] = [
  frame(
    "snooze",
    `${called}P${mark}(?:(?:i )?(?:tried|called|rang|phoned)${mark})?(?:but )?(?:there was |(?:s?he|they) )?${unreached}${mark}${again}(?<when>.+)`,
    { words: when, notes: "whole" },
  ),
  frame(
    "snooze",
    `(?:${I})?(?:no (?:answer|reply|response|luck)(?: yet)? (?:from|at|with|by|for)|(?:couldn't|could not|can't|didn't|did not) (?:reach|get hold of|get a hold of|get|catch|find|get through to)) P${mark}${again}(?<when>.+)`,
    { words: when, notes: "whole" },
  ),
  frame(
    "snooze",
    `P (?:has |have )?(?:asked|told|wants?|wanted|said|says|would like|prefers|suggested|needs)(?: for)?(?: me| us)?(?:(?: to| that| i| we| should| can| could| for| me| us| please| a)*) ${reachOut}(?: P| me| us| you| it)?(?: back| again| in| up)?(?: (?:to|with|on|about) (?:P|me|us|this|it|that))?,? (?<when>.+)`,
    { words: when, notes: "whole" },
  ),
  frame(
    "snooze",
    `P (?:wants|wanted|asked|would like|prefers) to be (?:called|phoned|rung|contacted|e-?mailed|texted|reminded)(?: (?:back|again))* (?<when>.+)`,
    {
      words: when,
      notes: "whole",
    },
  ),
  frame(
    "snooze",
    `P (?:is|'s|was|will be|'ll be) (?:out|away|gone|on (?:holiday|vacation|leave|a trip)|travell?ing|not (?:in|around|available)|unavailable|busy|off|out of (?:the )?(?:office|town|country)|swamped)[\\p{L} ]{0,30}? ?(?:until|till?|til) (?<when>.+)`,
    { words: when, notes: "whole" },
  ),
  frame(
    "snooze",
    `P (?:is|'s|will be|'ll be) back(?: in (?:the )?(?:office|town))?(?: on| from| in)? (?<when>.+?)(?:[ ,;]+(?:so )?${again})?`,
    { words: when, notes: "whole" },
  ),
  frame(
    "snooze",
    `${kindly}(?:remind me|nudge me|ping me|prompt me|poke me|bring P back|show me P|ask me|tell me|check with me)${onceOnly}(?: again)?(?<rest> [^;]+)`,
    { tail: true, words: when },
  ),
  frame(
    "snooze",
    `(?:i'll|i will|we'll|we will|will|(?:i |we )?(?:need|have|want|plan|ought|promised|agreed) to|(?:i |we )?(?:must|should|gotta)|(?:i'm |we're |i am )?(?:going|supposed|meant) to|gonna|(?:i )?said i(?:'d| would))(?= .*P)${onceOnly}(?! (?:meet|see|have (?:coffee|lunch))\\b)(?<rest> [^;]+)`,
    { tail: true, words: when },
  ),
  frame(
    "snooze",
    `${kindly}(?:snooze|push|move|bump|postpone|delay|put|defer|hold|park|table|shift|change|switch|reschedule)(?: off| on)? P(?: back| off| out| on hold)?(?: (?:to|until|till?|for|by))? (?<when>.+)`,
    { words: when },
  ),
  frame(
    "snooze",
    `P (?:(?:is|are|to be|stays?|goes|put) )*(?:on|in) (?:hold|ice|the back burner) (?:until|till?|for) (?<when>.+)`,
    { words: when },
  ),
  frame(
    "snooze",
    `P (?:(?:should|can|could|may|must|will|is to|are to|to) )*be (?:carried over|moved|postponed|deferred|pushed|put off|held|rescheduled|snoozed|delayed)(?: back| out| off| over)? (?:to|until|till?|for) (?<when>.+)`,
    { words: when },
  ),
  frame(
    "snooze",
    `P (?:wants|wanted|needs|would like|asked for|requested) (?:an? )?(?:call(?: ?back)?|e-?mail|text|ring|follow[- ]?up) (?:back )?(?<when>.+)`,
    { words: when, notes: "whole" },
  ),
  frame(
    "snooze",
    `P[:,–-]* (?:(?:i )?(?:forgot(?: about)?(?: (?:her|him|it|this|that|one))*|didn't get to (?:it|her|him|this|that)|no time|ran out of time))[ ,.;–-]+(?:so |but |will do |i'll do (?:it )?|do (?:it )?)?(?<when>[^,;]+)`,
    { words: when },
  ),
  frame(
    "snooze",
    `(?:i |we )?(?:can't|cannot|won't|will not)(?: be able to)? (?:deal with|get to|do|call|handle|see|reach|talk to|meet|contact) P (?:until|till?|before) (?<when>.+)`,
    { words: when },
  ),
  frame(
    "snooze",
    "(?:bitte )?P (?:bitte )?(?<when>.+?) (?:wieder )?(?:verschieben|schieben|vertagen|melden|anrufen|erinnern|vorlegen|wieder vorlegen|recordar|reporter|repousser|rappeler|relancer|posponer|aplazar|llamar)",
    { words: when },
  ),
  frame(
    "snooze",
    `P${mark}not (?:yet|today|now|this week)[ ,;.–-]+(?:but |maybe |do |try )*(?<when>.+?)(?: please| pls)?`,
    { words: when },
  ),
  frame(
    "snooze",
    `${kindly}(?:snooze|push|move|postpone|remind me)(?: (?:to|till?|until|for|on))? (?<when>[^:]{2,24}): P`,
    { words: when },
  ),
  frame(
    "snooze",
    "P,? je (?:le |la |les |l')?(?:rappelle|relance|recontacte|revois|reverrai|rappellerai|contacte) (?<when>.+)",
    {
      words: when,
    },
  ),
  frame(
    "snooze",
    "P,? (?:please |pls |kindly )*(?:show|remind|bring|ask|tell)(?: (?:me|him|her|it|them|up|back|again))+ (?<when>.+)",
    { words: when },
  ),
  frame("snooze", "(?<when>[\\p{L}\\d ]{3,16}) P", { words: when }),
  frame("snooze", "(?:for )?(?<when>[\\p{L}\\d ]{3,20}): P", { words: when }),
  frame("snooze", `${kindly}(?:do|get|try|handle|tackle|deal with|wait with|wait on) P (?<when>.+)`, {
    words: when,
  }),
  frame(
    "snooze",
    `(?!.*[.;!?] )(?!(?:.*\\b(?:good|great|nice|long|quick|lovely) )?(?:talk|call|chat)\\b[,.])(?!${theirDoing})(?=.*P)(?=.*\\b(?:call|ring|phone|e?-?mail|write|text|try|check|follow|remind|ask|ping|talk|speak|reach|contact|reconnect|revisit|touch base|circle|wait|later|again|nudge|chase|push|move|snooze|postpone|until|till|not before)\\b)(?!.*\\b(?:called|e?-?mailed|wrote|texted|met|sent|spoke|talked|won|lost|meet|meeting|coffee|lunch|dinner|breakfast|zoom|done|skip|let go|note|told me|wants an?|needs an?|every|each|monthly|weekly|quarterly|please call|please e-?mail|please write)\\b)(?<rest>.+)`,
    { tail: true, words: when },
  ),
];
