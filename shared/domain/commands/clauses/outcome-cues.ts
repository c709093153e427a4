import { type Cue, cue } from "./cue.ts";
import { adverbs, I } from "./teller.ts";

/** Words between somebody and what they did themselves. */
const own =
  "(?:(?!(?:his|her|their|my|who|whose|told|said|says|knows|met|referred|recommended|introduced)\\b)\\p{L}+ ){0,6}?";

const somebodyElse =
  "(?:another|someone else|somebody else|other|a different|a competitor|the competition|(?:their|his|her) own)";

const bought =
  "(?:signed|bought|booked|hired|retained|engaged (?:us|me)|given (?:us|me) the (?:job|order|contract|business|work)|ordered|paid|purchased|closed|committed|accepted|approved|renewed|went ahead|came through|went for it|took it|placed an order|picked us|chose us|went with (?:us|me)|gave (?:us|me) the (?:\\p{L}+ )?(?:job|order|contract|business|work))";

const sold = "(?:won|closed|landed|sold|booked|signed|invoiced|retained)";

/** What came of it. */
export const outcomeCues: readonly Cue[] = [
  cue(
    "lost",
    `(?:(?:went|going|gone|go|signed) (?:ahead )?with|chose|choosing|picked|booked|booking|using|engaged?|hired?|retained|found) ${somebodyElse}`,
    { spoken: true },
  ),
  cue(
    "lost",
    "P (?:has |have )?(?:passed on|turned down|rejected|declined|said no to) (?:the|our|my) (?:\\p{L}+ )?(?:policy|quote|proposal|bid|deal|job|project|contract|estimate|package|listing|gig|plan)\\b",
  ),
  cue("lost", "P (?:has |have )?turned (?:me|us|it) down (?:on|for) (?:the|our|my|an?)\\b"),
  cue("won", `P(?:'s)? ${own}${bought}`, { lacks: "amount" }),
  cue("won", "P(?:'s| is) (?:in|on board|signed up) (?:for|with)\\b", { lacks: "amount" }),
  cue(
    "won",
    `P(?: is|'s| became| has become) (?:now )?(?:an? |my |our )(?:new |paying |official )*(?:client|customer|patient|member)\\b`,
    { lacks: "amount" },
  ),
  cue(
    "won",
    `(?:^|[,;] )${adverbs}(?:(?:s?he|they) )?signed (?:up |off )?(?:on )?(?:the|an?|our|my) (?:\\p{L}+ )?(?:letter|contract|agreement|proposal|quote|papers?|paperwork|lease|listing|policy)\\b`,
    { lacks: "amount", spoken: true },
  ),
  cue("won", `${I}${sold} .{0,40}P`, { lacks: "amount" }),
  cue("won", `P .{0,30}(?:job|deal|order|project|contract|sale).{0,20}${sold}`, { lacks: "amount" }),
  cue(
    "lost",
    "(?:^|[,;] )(?:so |and )?(?:we |i )?lost (?:that|this|it|the) ?(?:one|1|deal|job|bid|sale|order|contract|account)?[.!]?$",
    { spoken: true },
  ),
  cue(
    "lead",
    "P (?:has |just |also )*(?:passed|gave|handed) (?:along |on )?(?:my|our) (?:name|number|card|info|contact|details)(?: info| details)? (?:along |on )?to\\b",
  ),
  cue(
    "lead",
    "P (?:has |just |also )*(?:sent|referred|recommended|brought|passed|introduced)(?: me| us) (?:to )?(?:an? |her |his |their |one of (?:her|his|their) )(?:\\p{L}+ )?(?:cousin|friend|neighbou?r|sister|brother|mom|mother|dad|father|boss|co-?worker|colleague|aunt|uncle|clients?|customers?|buddy|tenant|landlord|couple|leads?|referrals?|prospects?)(?! (?:list|file|number|form))",
  ),
];
