import { type Frame, frame, type Said } from "./frame.ts";
import { kindly } from "./words.ts";

const text = ({ whom = "", text: said = "" }: Said): readonly string[] => [`${whom} ${said}`.trim()];

/** What is told of somebody is a note on them, where it is nothing else. */
export const noteFrames: readonly Frame[] = [
  frame("about", "P:? about ?[:–—-]+ (?<text>.+)", { words: text }),
  frame(
    "show",
    `${kindly}(?:what (?:do|did) (?:you|we|i) (?:know|have|say|note)(?: down)? (?:about|on|of)|(?:tell|show) me (?:more |all |everything )?about|remind me (?:about )?who|who(?: is|'s| was)) (?<whom>P)(?: is| was)?(?: again)?`,
    {
      words: ({ whom = "" }) => [whom],
    },
  ),
  frame(
    "show",
    `${kindly}(?:show|send|give|tell) me (?:all|everything|what)(?: (?:that )?(?:you|we|i) (?:have|know|got))?(?: (?:on|about|of))+ (?<whom>P)`,
    { words: ({ whom = "" }) => [whom] },
  ),
  frame(
    "keep",
    `${kindly}(?:make (?:it|that|this) )?(?<rhythm>monthly|quarterly|(?:every|once|twice) (?:[\\p{L}\\d]+ ?){1,2}?) (?:for|with) P`,
    { words: ({ rhythm = "" }) => [rhythm] },
  ),
  frame(
    "keep",
    `${kindly}(?:(?:(?:keep )?remind(?:ing)? me (?:about|of|to (?:call|e-?mail|text|touch base with|check in with|reach out to|follow up with|catch up with|write to))|(?:hear|want to hear) (?:about|from)|nudge me about|bring up|show me|let me know about|tell me about|let me hear about)|(?:keep|stay|be|get)(?: me)?(?: in (?:touch|contact)| up)?|check in|touch base|catch up|follow up|connect|ping|call|e-?mail)(?: with| w)? P,? (?:about |roughly |like |maybe )?(?<rhythm>(?:every|each|once|twice|month|quarter|week|year|bi|semi|fort|annual)[\\p{L}\\d -]*?)(?: (?:is|would be) (?:plenty|enough|fine|ok|okay|good))?(?: from now on| going forward| please)*`,
    {
      words: ({ rhythm = "" }) => [rhythm],
    },
  ),
  frame(
    "keep",
    `P:? (?:please )?make (?:that|it|this) (?<rhythm>monthly|quarterly|fortnightly|yearly|(?:every|each|once|twice) .{3,16})`,
    {
      words: ({ rhythm = "" }) => [rhythm],
    },
  ),
  frame(
    "keep",
    `P:? (?:(?:check in|touch base|keep in touch|stay in touch|follow up|ping|catch up|call|e-?mail) )?(?<rhythm>monthly|quarterly|fortnightly|(?:every|each|once|twice) (?:[\\p{L}\\d]+ ?){1,3})(?: from now on| going forward| please)*`,
    {
      words: ({ rhythm = "" }) => [rhythm],
    },
  ),
  frame("about", "about P (?<text>.+)", { words: text }),
  frame(
    "needs",
    `P(?:'s| is| are| was)?(?: also| still| currently| desperately| actively| really| now| just| always)* (?:looking (?:for|4|to (?:find|hire|buy|get))|searching for|in need of|in the market for|hunting for|(?<=(?:is|are|was|'s|just|still) )after|could (?:really )?use|would (?:really )?love|needs|requires|wants|asked (?:me )?(?:for|about|if i know|whether i know)|wondered (?:about|if i know))(?: help (?:with|finding))? (?<text>(?:.+))`,
    { words: text },
  ),
  frame(
    "needs",
    `P (?:said|says|told me|told us|mentioned|thinks)(?: that)? (?:she|he|they|P)(?:'s| is| are|'re| was)?(?: also| still| currently)* (?:looking (?:for|to (?:find|hire|buy|get))|searching for|in need of|needs?|needed|wants?|could use) (?<text>.+)`,
    { words: text },
  ),
  frame(
    "note",
    `P (?<text>(?:also |just |now )*(?:wants|wanted|needs|requested|asked (?:me )?for|would like) (?!us\\b|me\\b)[^.;]+)`,
    { words: text },
  ),
  frame(
    "offers",
    `(?:P (?:said|says|told me|mentioned)(?: that)? )?(?:she|he|they|P)(?: also| always| happily)* (?:can|could|offers?|offered|is able to|is happy to|would be happy to|'ll be happy to|is willing to|is glad to)(?: to)? (?<text>(?!(?:do|make|get) (?:it |that )?(?:mon|tues?|wed|thu|fri|sat|sun|next|this|tomorrow|any|either|lunch|coffee|\\d))(?:help|introduce|connect|review|do|make|provide|give|teach|fix|design|print|bake|host|lend|share|refer|sponsor|supply|get|send|offer|recommend|put)\\b.+)`,
    { words: text },
  ),
  frame(
    "note",
    `${kindly}(?:note|add|remember|write down|jot down|put down|(?:put|leave)(?= a note)|make a note|take a note|record|log)(?: (?:a note|that|to|for|on|about))* P:?(?:'s (?:card|file|record))?(?: (?:that))?[:,]? (?<text>.+)`,
    { words: text },
  ),
  frame(
    "note",
    `(?:(?<whom>Q)|P) (?:told me|told us|mentioned|explained|shared|added)(?: that)? (?<text>[^,;]+)`,
    { words: text },
  ),
  frame(
    "note",
    `(?:(?<whom>Q)|P) (?<text>(?:(?:said|says)(?! (?:yes|no|ok|sure)\\b)|thinks|loved|lives|works|loves|likes|hates|runs|plays|coaches|used to|moved|grew up|owns|speaks|studied|knows|collects|enjoys|prefers|teaches|volunteers|sits on|serves|just (?:moved|had|got|opened|started|launched|hired|became)|opened|started|launched|has (?:an?|two|three|four|\\d|been|moved|kids|got)|is (?:an? (?!no\\b|yes\\b)|on the|in the|the|from|married|moving|opening|expanding|hiring|retiring|getting|having|interested|allergic|vegan|vegetarian|really|very|super|still (?:thinking|deciding|interested))|recently|bounced)[^,;]*)`,
    { words: text },
  ),
  frame(
    "note",
    `(?:(?<whom>Q)|N) (?<text>(?!(?:is|was|has|does|says|snoozes|needs|wants|yes|this|his|its|always|thanks|works|texts|calls|emails|was|pas|plus|mas|más)\\b)\\p{L}{2,}(?:s|ed)(?<!ss|\\bas|\\bus) [\\p{L}\\d'’$%-]+(?: [^,;]+)?)`,
    { words: text },
  ),
  frame("offers", "(?:P|Q) (?:also )?(?:offers|offered) (?!to\\b|me\\b|us\\b)(?<text>[^;]+)", {
    words: text,
  }),
  frame(
    "note",
    "N's (?<text>(?:birthday|wife|husband|son|daughter|kids?|dog|cat|partner|mother|father|mom|dad|favou?rite [\\p{L}]+|anniversary|assistant|hobby|shop|office|business) (?:is|are|was|has|loves|likes|works|just|will|wants|opened|opens|moved|got|runs)\\b.+)",
    { words: text },
  ),
];
