import { type Cue, cue } from "./cue.ts";

const some = "(?:\\p{L}+ ){0,3}?";
const adverbs =
  "(?:(?:just|finally|also|already|then|today|yesterday|quickly|actually|have|had|immediately|really|both|even|definitely|so|now|again|this (?:morning|afternoon|week)|last (?:night|week)) )*";
const I = `^${adverbs}(?:(?:i|we|i've|we've|ive)(?: |$))?${adverbs}(?:(?:managed to|got around to|was able to|made sure to) )?`;
const message = "(?:message|voice ?mail|vm|vmail|msg|note)";
const bought =
  "(?:signed|bought|booked|hired|retained|engaged (?:us|me)|given (?:us|me) the (?:job|order|contract|business|work)|ordered|paid|purchased|closed|committed|accepted|approved|renewed|said yes|went ahead|came through|went for it|took it|placed an order|picked us|chose us|went with (?:us|me)|gave (?:us|me) the (?:job|order|contract|business|work))";
const sold = "(?:won|closed|landed|sold|booked|signed|invoiced|retained)";
const reach =
  "(?:call|ring|phone|try|contact|e-?mail|text|write|get back|check|follow up|reach|ping|circle back|talk|speak|come back|touch base|reconnect|revisit|meet|connect)";

/** Words between somebody and what they did themselves. */
const own =
  "(?:(?!(?:his|her|their|my|who|whose|told|said|says|knows|met|referred|recommended|introduced)\\b)\\p{L}+ ){0,6}?";

const somebodyElse =
  "(?:another|someone else|somebody else|other|a different|a competitor|the competition|(?:their|his|her) own)";

const text = ({ text: said = "" }): string => said;

/** Of people; the first that fits counts. */
export const cues: readonly Cue[] = [
  cue(
    "done",
    "^P(?:,| are| were| is| was| have been| has been| both| all| each| already)+ (?:reached|contacted|called|e-?mailed|done|handled|completed|attended to|taken care of|dealt with|finished)(?= ?[,.!;]|$)",
  ),
  cue(
    "skip",
    "P,? (?:i|we) (?:will not|won't|am not going to|don't want to|do not want to) (?:do|call|contact|bother with)",
  ),
  cue(
    "keep",
    "(?:hear (?:about|from)|be reminded (?:of|about)|see) P (?<rhythm>(?:every|once|twice|each) .*?)(?: or so)?[.!]?$",
    { words: ({ rhythm = "" }) => rhythm },
  ),
  cue(
    "warm",
    "(?:definitely|very|really|super|pretty|is|was|so|seems|sounds) (?:warm|hot)(?: lead| one)?(?= ?[,.!]|$)",
    { spoken: true },
  ),
  cue(
    "let go",
    "(?:close|close out|archive|scratch|delete|remove|ditch|lose) (?:out )?P(?: out| off| please| for good)*(?= ?[,.!;]|$)",
  ),
  cue(
    "lost",
    `(?:(?:went|going|gone|go|signed) (?:ahead )?with|chose|choosing|picked|engaged?|hired?|retained|found) ${somebodyElse}`,
    { spoken: true },
  ),
  cue("lost", "(?:we|i) lost (?:that one|it|the (?:deal|job|bid|sale|order|contract))", { spoken: true }),
  cue(
    "let go",
    "(?:no further|no more|nothing (?:more|further)|nothing else) ?(?:action|steps?|to do|needed|required|follow-?up)?(?: \\p{L}+){0,2}? ?(?:on|for|with|about) P",
  ),
  cue("let go", "P (?:may|can|should) be (?:closed|dropped|removed|let go)"),
  cue(
    "let go",
    "(?:won't|will not|not going to|no longer|not) (?:be )?(?:pursu(?:e|ing)|following up|going any further|call(?:ing)? (?:P )?again)|will never (?:call|contact|write)",
    { spoken: true },
  ),
  cue(
    "done",
    "^(?:(?:and|so|i|i've|have|just|already) )*(?:sent|e-?mailed|called|texted|replied|answered|handled|did|done)(?: (?:it|that|them|those|this|him|her))?(?: (?:already|today|yesterday|now|over|back))*[.!]?$",
    { spoken: true },
  ),
  cue(
    "warm",
    `P(?:'s| is| was| seems| sounds| looks)(?: like)? ${some}(?:warm|hot)(?: one| lead| prospect)?(?= ?[,.!]|$)`,
  ),
  cue("cold", `P(?:'s| is| was| seems) ${some}cold(?: one| lead| fish)?(?= ?[,.!]|$)`),
  cue("let go", "(?:take|cross|scratch|remove|strike|get|knock|drop) P off(?! until)", {}),
  cue("let go", `(?:not|no longer) interested in P`),
  cue("let go", `P(?:'s| is| was) ${some}(?:not|no longer) interested`),
  cue(
    "let go",
    "P (?:doesn't|don't|dont|does not|didn't|did not) (?:really )?(?:want|need) (?:nothing|anything|any of it|us|our (?:services?|help))",
  ),
  cue(
    "let go",
    "(?:no|not much|isn't any|there's no) (?:more )?(?:point|use)(?: any ?more)?(?: in)?(?: \\p{L}+ing)?(?: P)?[.!]?$",
    { spoken: true },
  ),
  cue("let go", "(?:forget about|stop chasing|stop bothering|done chasing|through with|give up on) P"),
  cue(
    "skip",
    "(?:don't|not|no need to|won't) (?:bother|worry)(?: with| about| \\p{L}+ing)? P(?: (?:this time|today|for now))?",
  ),
  cue("won", `P(?:'s)? ${own}${bought}`, { lacks: "amount" }),
  cue("won", `${I}${sold} .{0,40}P`, { lacks: "amount" }),
  cue("won", `P .{0,30}(?:job|deal|order|project|contract|sale).{0,20}${sold}`, { lacks: "amount" }),
  cue(
    "keep",
    "(?:stay|keep|be|get|remain)(?: back)? in (?:touch|contact) with P,? (?<rhythm>(?:every|once|twice|each|month|quarter|week|year).*?)(?: or so)?[.!]?$",
    {
      words: ({ rhythm = "" }) => rhythm,
    },
  ),
  cue(
    "at",
    "P(?: is| was|'s)? (?:who|whom|somebody|someone|(?:the|a) (?:guy|gal|woman|lady|man|person|one)(?: who| that)?) (?:i|we) (?:met|know|ran into|talked to)(?: at| from) (?<text>.+?)[.!]?$",
    { words: text },
  ),
  cue(
    "is",
    "P(?:'s| is| are)(?: also)? in (?:my|the|our|his|her) (?<text>\\p{L}[\\p{L}\\d ]{0,30}?) (?:chapter|group|club|network)[.!]?$",
    { words: text },
  ),
  cue(
    "done",
    `(?:^|[,;] )${adverbs}(?:we|P and i|i and P|i) ${adverbs}(?:had (?:an? )?(?:\\p{L}+ ){0,3}?(?:talk|chat|call|conversation|discussion)|talked|chatted|spoke|caught up)(?! (?:about (?:calling|meeting)|to |with (?!P)))`,
    { spoken: true },
  ),
  cue(
    "done",
    `${I}(?:answered|replied|responded|wrote back|called back|emailed back|texted back)(?: (?:to )?P)?(?: back)?(?: right away| already| today| yesterday| this (?:morning|afternoon))*`,
    { spoken: true },
  ),
  cue(
    "done",
    `${I}(?:did|finished|completed|handled|knocked out|took care of|dealt with|checked off|crossed off|got to|called|phoned|rang|e-?mailed|texted|messaged|wrote|wrote to|contacted|thanked|reached|reached out to|checked in (?:with|on)|followed up (?:with|on)|spoke (?:to|with)|talked (?:to|with)|chatted with|caught up with|got (?:a )?hold of|connected with|touched base with|got back to|replied to|responded to|answered|written (?:an? )?(?:e-?mail|letter|message|note) to|spoken (?:to|with)|hit up) P`,
  ),
  cue("done", `${I}left (?:P )?(?:\\p{L}+ ){0,4}?${message}(?:(?: for| with| on| at) P)?`, {
    words: "by voicemail",
    spoken: true,
  }),
  cue("done", `${I}(?:sent|mailed|shot|dropped|forwarded|e-?mailed) (?:P|(?:\\p{L}+ ){1,6}?(?:over )?to P)`),
];

/** What is to be done on a day ahead. */
export const laterCues: readonly Cue[] = [
  cue(
    "snooze",
    "^unless P .{0,40}?,? (?:then )?(?:please |pls )*(?:remind|bring|nudge|ping|show|put|snooze)",
    { lacks: "day", promised: true },
  ),
  cue("snooze", "P (?:(?:is|are|goes?|go|both) )*(?:on hold|later|carried over|back|again)", {
    lacks: "day",
  }),
  cue(
    "snooze",
    `^if P (?:doesn't|does not|hasn't|has not|didn't|don't|won't) .{0,40}?(?:by|before|until|till?) (?<day>.{3,20}?),? (?:then |please |pls )*(?:remind|i'll|i will|let's|nudge|${reach})`,
    { words: ({ day = "" }) => day, promised: true },
  ),
  cue(
    "snooze",
    `(?:i'?ll|i will|i shall|we'?ll|will|going to|gonna|need to|have to|got to|gotta|should|must|plan to|planning to|remind|nudge|ping me|let's|lets|let me|try|do|change|push|move|bump|shift|defer|reschedule|carry over|carry|table|postpone|delay|hold|wait|hold off|give|leave|bring|deal with|want to)`,
    { lacks: "day", spoken: true },
  ),
  cue("snooze", `(?:can't|cannot|can not|won't|not going to|not) .{0,40}(?:until|till|til|before)`, {
    lacks: "day",
    spoken: true,
  }),
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
  cue("snooze", `^(?:just |maybe )*${reach}`, { lacks: "day", spoken: true }),
];

/** What tells something of somebody, and asks for nothing. */
export const remarkCues: readonly Cue[] = [
  cue("note", "^P: (?<text>\\p{L}+ \\p{L}+ .{3,})$", { words: text }),
  cue("offers", "P (?:also |still )?(?:offers|offered) (?<text>(?!to\\b|me\\b|us\\b).{3,})$", {
    words: text,
  }),
  cue(
    "needs",
    "P (?:also |still |really |badly )*(?:needs|is looking for|requires|could use|is in the market for|is searching for|wants (?:to (?:buy|find|hire|rent|sell|get)|an? (?!call|meeting|quote|proposal|brochure|email|e-mail|callback|card))) ?(?<text>(?!to (?:call|talk|think|wait|know|check|meet|speak)).{3,})$",
    { words: text },
  ),
  cue("note", "^(?:(?:i|we|i've) )?(?<text>(?:tried|attempted) .{0,30}P.*)$", { words: text }),
  cue(
    "note",
    "^(?:also |and |but |btw |fyi )*(?<text>P(?:'s(?: \\p{L}+){0,2})? (?:(?:also|really|just|still|actually|now|currently) )*(?:is|was|has|had|does|did|makes|runs|works|lives|loves|likes|hates|owns|knows|sells|plays|moved|grew|went|told|said|mentioned|used to|recently|started|opened|got|prefers|thinks|helps|handles|specializes|speaks|teaches|coaches|collects|drives|comes|belongs|studied|graduated)\\b(?! (?:done|no|yes|it|good to go)$).{4,})$",
    { words: text },
  ),
  cue(
    "note",
    "^(?:please )?(?:be advised|i learned|it turns out|turns out|keep in mind|bear in mind|remember|note|make a note|be aware|don't forget|fyi)(?: that)?,? (?<text>P.{6,})$",
    { words: text },
  ),
];
