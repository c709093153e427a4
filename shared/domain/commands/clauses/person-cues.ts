import { type Cue, cue, type Found } from "./cue.ts";

const some = "(?:\\p{L}+ ){0,3}?";

const text = ({ text: said = "" }: Found): string => said;

/** What somebody is to the writer, and what is to become of it. */
export const personCues: readonly Cue[] = [
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
    "^(?:(?:he|she|they)(?:'s| is|'re| are) )?(?:both |all |so )?(?:warm|hot)(?: for sure| definitely| lead| one)?[.!]?$",
    {
      spoken: true,
    },
  ),
  cue(
    "warm",
    "(?:definitely|very|really|super|pretty|is|was|so|seems|sounds)(?: an?)? (?:warm|hot)(?: lead| one)?(?= ?[,.!]|$)",
    { spoken: true },
  ),
  cue(
    "let go",
    "(?:close|close out|archive|scratch|delete|remove|ditch|lose) (?:out )?P(?: out| off| please| for good)*(?= ?[,.!;]|$)",
  ),
  cue(
    "let go",
    "(?:no further|no more|nothing (?:more|further)|nothing else) ?(?:action|steps?|to do|needed|required|follow-?up)?(?: \\p{L}+){0,2}? ?(?:on|for|with|about|from) P",
  ),
  cue("let go", "(?:let|letting) (?:it|this|that|this one|that one) go(?= ?[,.!]|$)", { spoken: true }),
  cue(
    "warm",
    "(?:call|consider|count|mark) (?:that|P|this|it)(?: one)?(?: as)?(?: an?)? warm(?: one| lead)?(?: please| pls)?(?= ?[,.!]|$)",
    { spoken: true },
  ),
  cue(
    "warm",
    "(?:^|[,;] )(?:(?:so|and|but|definitely|really|well|certainly) )*worth (?:another|a next|a second|the next|following up|pursuing|a follow[- ]?up)(?: step| touch| call| meeting)?[.!]?$",
    { spoken: true },
  ),
  cue(
    "warm",
    "P(?:'s| is| seems| was) (?:\\p{L}+ ){0,2}?worth (?:another|an?|the|following|pursuing)(?: next| second| further)?(?: step| follow[- ]?up| up| touch| call| meeting)?(?= ?[,.!]|$)",
  ),
  cue("warm", "keep P warm(?= ?[,.!]|$)"),
  cue("let go", "P .{3,40}(?:[,;–-] ?|lol |haha |so |just |pls |please )let (?:it |P )?go[.!]?$"),
  cue("let go", "P (?:may|can|should) be (?:closed|dropped|removed|let go)"),
  cue(
    "let go",
    "(?:won't|will not|not going to|no longer|not|not intend(?:ing)? to|not plan(?:ning)? to|don't (?:intend|plan) to) (?:be )?(?:pursu(?:e|ing)|following up|going any further|call(?:ing)? (?:P )?again)|will never (?:call|contact|write)",
    { spoken: true },
  ),
  cue(
    "warm",
    `P(?:'s| is| was|'re| are| were| seems?| sounds?| looks?)(?: like)? ${some}(?:warm|hot)(?: one| lead| prospect)?(?= ?[,.!]|$)`,
  ),
  cue("cold", `P(?:'s| is| was| seems) ${some}cold(?: one| lead| fish)?(?= ?[,.!]|$)`),
  cue(
    "let go",
    "(?:take|cross|scratch|remove|strike|get|knock|drop) P off(?! until| (?:my list )?(?:of things )?for (?:now|today|this|the)| today| this)",
    {},
  ),
  cue("let go", `(?:not|no longer) interested in P`),
  cue("let go", `P(?:'s| is| was) ${some}(?:not|no longer) interested(?! in (?:being|meeting))`),
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
  cue(
    "keep",
    "(?:stay|keep|be|get|remain)(?: back)? in (?:touch|contact) with P,? (?<rhythm>(?:every|once|twice|each|month|quarter|week|year).*?)(?: or so)?[.!]?$",
    {
      words: ({ rhythm = "" }) => rhythm,
    },
  ),
  cue(
    "keep",
    "remind me(?: to (?:reach out|check in|touch base|call|write|e-?mail|follow up|catch up))?(?: (?:to|with))?(?: P)? (?<rhythm>(?:every|once|twice|each) .*?)(?: or so)?[.!]?$",
    { words: ({ rhythm = "" }) => rhythm, spoken: true },
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
  cue("let go", "P .{0,30}?turned (?:me|us) down(?! (?:on|for) (?:the|our|my|an?)\\b)"),
  cue(
    "let go",
    "(?:let's not|don't|stop|no more|not going to|won't) (?:bug|bother|chase|pester|call|contact|remind me)(?:ing)?(?: about)? P (?:any ?more|ever|again)",
  ),
];

/** What tells something of somebody, and asks for nothing. */
export const remarkCues: readonly Cue[] = [
  cue("note", "^P: (?<text>\\p{L}+ \\p{L}+ .{3,})$", { words: text }),
  cue(
    "offers",
    "^(?:(?:and|but|also) )*P (?:also |still )?(?:offers|offered) (?<text>(?!to\\b|me\\b|us\\b).{3,})$",
    {
      words: text,
    },
  ),
  cue(
    "needs",
    "^(?:(?:and|but|also) )*P (?:also |still |really |badly )*(?:needs|is looking for|requires|could use|is in the market for|is searching for|wants (?:to (?:buy|find|hire|rent|sell|get)|an? (?!call|meeting|quote|proposal|brochure|email|e-mail|callback|card))) ?(?<text>(?! ?(?:me|us)\\b)(?! ?to (?:call|talk|think|wait|know|check|meet|speak)).{3,})$",
    { words: text },
  ),
  cue("note", "^(?:(?:i|we|i've) )?(?<text>(?:tried|attempted) .{0,30}P.*)$", { words: text }),
  cue(
    "note",
    "^(?:also |and |but |btw |fyi )*(?<text>P(?:'s(?: \\p{L}+){0,2})? (?:(?:also|really|just|still|actually|now|currently) )*(?!.*\\b(?:done|skip|snooze|called|call|emailed|texted|undo)\\b)(?:is|was|has|had|does|did|makes|runs|works|lives|loves|likes|hates|owns|knows|sells|plays|moved|grew|went|told|said|mentioned|used to|recently|started|opened|got|prefers|thinks|helps|handles|specializes|speaks|teaches|coaches|collects|drives|comes|belongs|studied|graduated)\\b(?! (?:done|no|yes|it|good to go)$).{4,})$",
    { words: text },
  ),
  cue(
    "note",
    "^(?:please )?(?:be advised|i learned|it turns out|turns out|keep in mind|bear in mind|remember|note|make a note|be aware|don't forget|fyi)(?: that)?,? (?<text>P.{6,})$",
    { words: text },
  ),
];
