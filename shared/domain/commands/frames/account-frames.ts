import { type Frame, frame, type Said } from "./frame.ts";
import { kindly, meal } from "./words.ts";

const counts: Readonly<Record<string, string>> = {
  ...{ one: "1", two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7" },
};
const these =
  "(?:(?: me| us| it| this| these| them| those| the| my| your| our| daily| all| any| e-?mails?| mails?| messages?| digests?| reminders?| updates?| to me| more| such)*)";
const after =
  "(?: instead(?: of \\S+(?: [ap]m)?)?| from now on| please| every (?:day|morning)| each day| going forward| in the morning| o'?clock| thanks)*";
const people =
  "(?: per (?:digest|mail|e-?mail|day)| in (?:a|the|each) digest| people| persons| names| contacts| a day| per day| each day| at a time| daily| at most| max| each morning| is enough| are enough| will do)+";

const number = ({ n = "" }: Said): readonly string[] => [`${counts[n.toLowerCase()] ?? n} people`];

/** What is said of the mails, the goals and the whole of what is kept: it names nobody. */
export const accountFrames: readonly Frame[] = [
  frame(
    "digest at",
    `${kindly}(?:send|deliver|mail|give|move|change|set|make|have|get|receive|digest)${these}(?: (?:come|arrive))? (?:at|to|for|by) (?<time>\\d.*?|half .*?|noon|[a-z]+ o'clock)${after}`,
    {
      words: ({ time = "" }) => [time],
    },
  ),
  frame("digest at", "(?:the )?digests?(?: at)? (?<time>\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?)(?: please)?", {
    words: ({ time = "" }) => [time],
  }),
  frame(
    "digest",
    `${kindly}(?:.{3,40}[,.;] )?(?:(?:only|just|make it|cut it to|max(?:imum)?|at most|no more than|up to|limit (?:it|them|this|me|the digest) to|(?:change|set|cut|make) (?:my|the|your) digests?(?: to)?|(?:only |just )?(?:send|give|show|do|make)${these}(?: only| just| at most| no more than)?) )*(?<n>[1-9]|one|two|three|four|five|six|seven)${people}(?: please| thanks)?(?:[,.;] .*| \\p{L}+ (?:is|are) (?:(?:way|just|far) )?too .*)?`,
    {
      words: number,
    },
  ),
  frame(
    "stop",
    `${kindly}(?:stop|quit|cease|cancel|end) (?:sending|e-?mailing|mailing|writing|bothering|with|these|this|all|the|your|any)${these}(?: please| pls| now| thanks| at all)*`,
  ),
  frame("stop", `(?:${kindly})(?:take|remove) me off (?:of )?(?:this|the|your) (?:mailing )?list.{0,20}`),
  frame(
    "stop",
    `(?:i (?:don't|do not|no longer) (?:want|need)|no more)(?: to (?:get|receive))?${these}(?: any ?more| please| thanks)*`,
  ),
  frame(
    "undo",
    `(?:[^,.;]{2,40}[,.;–-]+ ?){0,2}(?:(?:oh|no|oops|whoops|shoot|sorry|wait|damn),? )*${kindly}undo(?: (?:that|it|this|(?:the|my) (?:last|previous|latest|whole)(?: [\\p{L}]+){0,3}))?(?: (?:what|everything|all|whatever|my|the) (?:i|you|last|previous|latest|whole) (?:just )?.{1,40}|(?: please|,)* ?(?:i|that|it|sorry|wrong|my) .{1,60})`,
  ),
  frame(
    "undo",
    "(?:(?:(?:oh )?(?:sorry|oops|whoops|no|wait|damn)|my (?:mistake|bad|fault)|(?:that|this|it) (?:was|is|were) (?:all |totally |completely )?(?:wrong|a mistake|an error|not right|not (?:what i|meant).{0,20})|i made a mistake|wrong (?:one|person|number))(?:[,.!;–-]+| and| so)? )+(?:please |pls )?undo(?: (?:that|it|this|all of it|the last one|everything))?(?: please| pls)?",
  ),
  frame(
    "pause until",
    "(?:bitte )?bis (?:zum )?(?<day>.{2,24}?) (?:bitte )?keine (?:weiteren )?(?:e-?mails?|mails?|nachrichten|digests?)(?: mehr)?(?: bitte)?",
    { words: ({ day = "" }) => [day] },
  ),
  frame(
    "pause until",
    "(?:plus de|pas de|no m[aá]s|sin) (?:e-?mails?|mails?|messages?|correos?|mensajes?) (?:avant|jusqu'au|jusqu'à|hasta)(?: el| le)? (?<day>.{2,24}?)(?: s'il vous pla[iî]t| svp| por favor)?",
    { words: ({ day = "" }) => [day] },
  ),
  frame(
    "undo",
    "(?:[^,.;]{2,40}[,.;–-]+ ?){0,2}(?:please )?take (?:back )?(?:that|it|the|my|your)(?: last| latest| previous)?(?: (?:one|answer|mail|reply|thing|command))?(?: back)?(?<= back)",
  ),
  frame(
    "pause until",
    `${kindly}(?:don't|do not) (?:send|e-?mail|write|mail|bother|contact)(?: me| us)?(?: (?:anything|any|more|e-?mails?|mails?|digests?|reminders?|messages?))* (?:until|till?|til|before) (?<day>[^.,;]{2,24})(?:[.,;] .*)?`,
    { words: ({ day = "" }) => [day] },
  ),
  frame(
    "list",
    `${kindly}(?:send|show|give|list)(?: me)? (?:(?:the |a )?list of )?(?:everyone|everybody|all (?:the )?(?:people|contacts)|(?:the )?(?:people|contacts))(?: (?:that |whom? )?(?:i|we) met)? (?:from|at|of|in) (?<whom>.+)`,
    { words: ({ whom = "" }) => [whom.replace(/^the /i, "")] },
  ),
  frame(
    "pause until",
    `(?:[^,.;]{3,40}(?:[,.;–-]+ ?| so | and )){0,2}${kindly}(?:pause|stop|hold)(?: sending(?: me)?)?(?: it| this| these| everything| all| the digests?| e-?mails?| mails?)* (?:until|till?|til) (?<day>[^.,;]{2,24})(?:[.,;] .*)?`,
    {
      words: ({ day = "" }) => [day],
    },
  ),
  frame(
    "pause until",
    `(?:(?:i'm|i am|we're|we are|i'll be|i will be|going|away|off|out) )*(?:on )?(?:vacation|holiday|away|out|leave|travell?ing|off)(?: from .{1,30})? (?:until|till?|til|through|thru) (?<day>[^.,;]{2,24})[.,;]? (?:so |and )?(?:please )?(?:pause|stop|hold|don't|do not|no)(?: .{1,40})?`,
    {
      words: ({ day = "" }) => [day],
    },
  ),
  frame(
    "list open",
    `(?:let me know |tell me |show me )?(?:who|whom|which (?:people|ones?|follow-?ups)|what|who all|anyone|anybody|how many(?: people| are)?)(?:'s| is| are| do i| have i| have| else is| did i)*(?: still)? (?:open|left|due|outstanding|waiting|pending|to (?:do|call|write|contact)|not done|not (?:called|contacted))(?: yet| still| today| now)*`,
  ),
  frame(
    "find",
    `${kindly}(?:tell me|do you (?:know|remember)|i forgot|remember|what's the name of|what was the name of|look up) (?:who (?:is|was|'s) )?(?<whom>(?:the|that|an?) .+)`,
    {
      words: ({ whom = "" }) => [whom],
    },
  ),
  frame(
    "goal",
    `(?:i|we)(?:'d like| would like| want| wanna| need| aim for| am aiming for|'m aiming for)(?: to (?:get|win|have|make|do|reach|land|find|book))? (?<n>\\d{1,5}) (?:new )?(?<what>[a-z][a-z-]{2,20}(?: [a-z-]{2,20})?) (?<more>(?:a|per|each|every|this|by) .+)`,
    {
      words: ({ n = "", what = "", more = "" }) => [`${n} ${what} ${more}`],
    },
  ),
  frame(
    "pause until",
    `${kindly}(?:pause|stop|hold)(?: sending(?: me)?)?(?: it| this| these| everything| all| me| the digests?| e-?mails?| mails?)* (?:for )?(?<day>(?:an?|one|two|three|four|\\d{1,2}) (?:days?|weeks?|months?))`,
    {
      words: ({ day = "" }) => [`in ${day}`],
    },
  ),
  frame(
    "holiday",
    "(?:(?:we|i|office|shop|store|the|our)(?:'re| are|'m| am| is| will be|'ll be)? ?)*(?:closed|off|away|out|shut|on holiday|on vacation|no (?:digests?|mails?|e-?mails?)|holidays?)(?: from)? (?<day>.{3,20} (?:to|until|till|through|thru|-|–) .{2,20}?)(?:[,.;] .*)?",
    {
      words: ({ day = "" }) => [day.replace(/ (?:until|till|through|thru|-|–) /i, " to ")],
    },
  ),
  frame(
    "roi",
    "(?:how much|what)(?: business| money| revenue)?(?: has| have| did| does)? (?<what>[\\p{L}\\d' ]{2,40}?) (?:brought|bring|made|make|earned|earn|given|give|yielded|returned|generated?)(?: in)?(?: me| us)?(?: back)?(?<when> (?:this|last) (?:year|quarter|month))?(?: so far)?",
    {
      words: ({ what = "", when = "" }) => [`${what}${when}`],
    },
  ),
  frame(
    "roi",
    "(?:is|was|has) (?<what>[\\p{L}\\d' ]{2,40}?) (?:worth (?:it|the money|the dues|my time|the time)|paid off|paying off)(?: so far| yet)?(?<when> (?:this|last) (?:year|quarter|month))?",
    {
      words: ({ what = "", when = "" }) => [`${what}${when}`],
    },
  ),
  frame(
    "goals",
    "(?:(?:i want to know|tell me|show me|let me know) )?(?:how|what)(?:'re| are| is|'s)? (?:my|the) goals?(?: (?:looking(?: like)?|doing|going|coming along|progressing|standing))?(?: (?:are|is))?(?: (?:looking|doing|going|coming along))?(?: so far| this (?:month|year)| now)*",
  ),
  frame(
    "goals",
    "how am i doing(?: (?:on|with|against) (?:my|the) goals?)?(?: so far| this (?:month|year))*",
  ),
  frame(
    "needs",
    "(?:und |et |y )?(?:sucht|braucht|benötigt|cherche|recherche|busca|necesita|anda buscando) (?<text>[^,;]+)",
    { words: ({ text = "" }) => [text] },
  ),
  frame("help", "help(?:[!.,?]+|,? (?:please|me|what|how)) ?(?:(?:what|how|which) .{1,60})?"),
  frame(
    "help",
    "(?:.{3,60}[,.;?] )?(?:(?:can|could|would) you |please )*(?:send|show|give|tell|list)(?: me)? (?:the list of |the |a list of |all (?:the )?|your )?(?:commands|instructions|options|help)(?: please)?",
  ),
  frame("help", "[?! ]*(?:help|commands|options|instructions)[?! ]*"),
  frame(
    "help",
    "(?:what|which commands?)(?: else)? (?:can|do|could|may|should) i (?:say|type|write|send|do|use)(?: here| back| to you| in (?:reply|a reply))*",
  ),
  frame(
    "pause until",
    `${kindly}no (?:more )?(?:e-?mails?|mails?|digests?|messages?|reminders?)(?: please)? (?:until|till?|til|before) (?<day>[^.,;]{2,20}?)(?: please| pls| thanks)*`,
    {
      words: ({ day = "" }) => [day],
    },
  ),
  frame(
    "list open",
    "who(?:m)? do i (?:still )?(?:have open|have left|(?:have|need) to (?:call|write(?: to)?|contact|e-?mail|reach|do|follow up(?: with)?|get back to))(?: today| now| still)*",
  ),
  frame(
    "needs",
    "(?:and |but |also )?(?:is |still |also |currently )*(?:looking for|needs|in need of|could use|searching for) (?<text>[^,;]+)",
    { words: ({ text = "" }) => [text] },
  ),
  frame(
    "pause until",
    "(?:on )?(?:vacation|holiday|leave|away)(?: from .{1,20})? (?:until|till?|til|through|thru) (?<day>[^.,;]{2,24})",
    { words: ({ day = "" }) => [day] },
  ),
  frame(
    "coffee",
    `(?:we're|we are|we'll be) (?:having|getting|grabbing|doing|meeting|going)(?: for)? (?:an? )?${meal} (?<rest>.+)`,
    { words: ({ rest = "" }) => [rest.replace(/^(?:on|for) /i, "")] },
  ),
  frame(
    "snooze",
    `${kindly}(?:the )?next (?:touch|step|follow-?up|call|contact)(?: is)?:? (?<when>.+?)(?: please| pls)?`,
    { words: ({ when = "" }) => [when] },
  ),
];
