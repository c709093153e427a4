import { type Frame, frame, type Said } from "./frame.ts";
import { amount, brought, business, I, kindly, quality, referral } from "./words.ts";

const paid = ({ amount: said = "", day = "", when = "" }: Said): readonly string[] => [
  when === "" ? `${said.trim()}${day}` : `${said.trim()} on ${when.replace(/^on /i, "")}`,
  said.trim(),
];
const more = "(?<more>[ ,;.:–-].*)?";
const somebodyElse =
  "(?:someone|somebody|another|a (?:cheaper|different|local|bigger|competitor|rival|friend|cousin|big)|the (?:competition|cheaper|other|lowest)|(?:his|her|their) (?:cousin|brother|sister|friend|nephew|old|current|existing|usual)|in[- ]house)";

const dated =
  "(?: (?:today|to me|on it|just now|this morning|this afternoon|this week|deal|job|order|contract|project|total|in total|to start|so far|yay|woohoo))*(?<day> (?:starting|beginning|from|since) .{3,20}?)?";
/** More than a time of day, or how many: `$5`, `900`, `2k`. */
const sum = `(?=[$€£]|\\d{3}|\\d[\\d.,]* ?(?:k|grand|thousand|usd|eur|dollars|bucks|euros?|pounds|€|£)\\b|\\d+ ?(?:/|a |per )(?:month|mo|year|week|quarter))${amount}`;
const treat = "(?:lunch|dinner|breakfast|coffees?|drinks?|parking|tickets?|gas|me|us|it)\\b";
const owners = "her|his|their";
/** What was bought; of somebody else's thing only where it was paid to us. */
const bought = (isOfUs: boolean): string =>
  `(?: (?:for|towards?) (?:(?:the|an?|my|our|some|two|three|\\d{1,2}${isOfUs ? `|${owners}` : ""}) )?(?!${treat}|(?:${owners}) )(?:(?!and\\b|but\\b)[\\p{L}'-]+ ?){1,4}(?<! ))?`;
const paidOn =
  "(?: (?:today|just now|this (?:morning|afternoon|week)|in (?:full|cash|total|advance)|cash|up ?front))*(?: (?<when>yesterday|(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day))?";
const becauseOf = "(?: (?:because|since|as|for|after) .*)?";
const came = "(?:[\\p{L}]+ ){0,3}?";

/** What came of it. */
export const outcomeFrames: readonly Frame[] = [
  frame(
    "won",
    `${I}(?:won|closed|landed|signed|got|booked|sold|secured|scored|nailed)(?: up| on)?(?: the| a| an| another| our| her| his)?(?: [\\p{L}-]+){0,2}?(?: ${business})?(?: (?:with|from|for|to|of|by))? P(?:'s)?(?: (?:an?|the|our) (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+)?(?: ${business})?(?:[ ,;:–-]+(?:an?|the|for|at|worth|of|it's|is|that's|total|deal|job|order|contract|project|in|and|now|today|yesterday|commission|fee|total|price|was|came|to))*[ ,;:–-]+${amount}${dated}`,
    { words: paid },
  ),
  frame(
    "won",
    `(?:the |our )?P(?:'s)? ?${came}(?:${business} )?(?:(?:has|is|was|just|finally|now|officially|have) )*(?:closed|signed(?: up| on)?|came through|went through|approved|accepted|bought|ordered|booked|hired (?:me|us)|(?:retained|engaged) (?:me|us)|is a go|went ahead|won|committed)(?: (?:an?|the|our|my|her|his|it|on|up|to|for|[\\p{L}-]+)){0,6}?(?: (?:for|at|to|of|with|worth))?[ ,;:.–-]+(?:it's |that's |worth )?(?:(?:(?:the|my|our|a) )?(?:(?:flat|total|full) )?(?:fee|price|total|amount|commission)(?: is| was| of)?:? (?:of )?)?${sum}${dated}`,
    { words: paid },
  ),
  frame(
    "won",
    `(?:the )?${quality}${business} (?:with|from|for) P (?:(?:has|is|was|just|finally|now) )*(?:closed|signed|came through|went through|won|ours|done)(?: (?:for|at|worth))?[ ,;:–-]+${amount}${dated}`,
    { words: paid },
  ),
  frame(
    "won",
    `P (?:(?:has|just|finally|already|also|now) )*paid(?: (?:up|in full))*(?: the)? ${sum}${bought(false)}${paidOn}${bought(false)}`,
    { words: paid },
  ),
  frame(
    "won",
    `P (?:(?:has|just|finally|already|also|now) )*paid (?:me|us)(?: the)? ${sum}${bought(true)}${paidOn}${bought(true)}(?: (?:as )?(?:an? )?new (?:client|customer))?`,
    { words: paid },
  ),
  frame(
    "won",
    `P (?:just )?gave (?:me|us) ${sum}(?= for .*\\b${business}\\b)${bought(true)}${paidOn}(?:,? so that's (?:a |another )?(?:win|sale))?`,
    { words: paid },
  ),
  frame(
    "won",
    `P(?:'s| is| are)?(?: now)? (?:in|on board|signed up|good|down) (?:for|at) (?:the )?${sum}${dated}`,
    { words: paid },
  ),
  frame(
    "won",
    `P (?:took|bought|ordered|booked|wants|went for|chose|signed up for|is getting|is taking) (?:the|our|my) (?:[\\p{L}-]+ ){0,3}?(?:package|plan|retainer|bundle|policy)(?: (?:for|at))?[ ,;:–-]+(?:that's |it's |at |for )?${sum}${dated}`,
    { words: paid },
  ),
  frame("won", `(?:won|sold|closed|booked|signed) ${sum}(?: (?:with|from|for|to))? P${dated}`, {
    words: paid,
  }),
  frame("won", `P (?:[\\p{L}-]+ ){1,3}${sum} (?:won|sold|closed|booked|signed|paid|deal)`, { words: paid }),
  frame(
    "lost",
    `P:? lost[ ,;.–-]+(?:(?:s?he|they) )?(?:went|chose|picked|hired|found|signed|bought|moved) .+`,
    {
      notes: "whole",
    },
  ),
  frame("won", `(?:the )?P:? ${amount} (?:won|sold|closed|signed|deal)`, { words: paid }),
  frame(
    "won",
    `P (?:became|is now|is|has become|just became|signed (?:up|on) as) (?:an? |our |my )?(?:new |paying )*(?:customer|client|member)(?: today| now| as of today)?(?: (?:at|for|worth|with))?[ ,;:–-]+${amount}${dated}`,
    { words: paid },
  ),
  frame(
    "lost",
    `P:? (?:i|we) (?:have )?lost (?:the |that |this |it\\b)?(?:${business})?(?:[ ,;:–-]+(?:worth |for |of )?${amount})?`,
    { words: ({ amount: said = "" }) => [said] },
  ),
  frame("lost", `${I}lost (?:the |out on |a )?P(?:(?:'s)? ${business})?${more}`, { notes: "whole" }),
  frame("lost", `${I}lost the ${quality}${business} (?:with|of|from|for) P${more}`, { notes: "whole" }),
  frame("lost", `P (?:went|decided to go|is going|has gone|signed)(?: ahead)? with ${somebodyElse}.*`, {
    notes: "whole",
  }),
  frame("lost", `P (?:chose|picked|hired|bought from|selected|found) ${somebodyElse}.*`, { notes: "whole" }),
  frame(
    "lost",
    `(?:the )?P(?:'s)?(?: ${business})? (?:fell through|is off|is dead|didn't happen|went elsewhere)${more}`,
    { notes: "whole" },
  ),
  frame(
    "lead",
    `P (?:has |just |also |already |finally |kindly |actually |very )*(?:introduced|referred|recommended|connected|hooked|put)(?: me| us)(?: up)? (?:to|with|in touch with) .+`,
    { notes: "whole" },
  ),
  frame(
    "lead",
    `P (?:has |just |also |already |finally |kindly |actually |very )*(?:passed|sent|gave|brought|got|found|referred|recommended)(?: me| us) (?:an? |the |her |his |another |one |my |two |three |\\d |a couple of )?${quality}(?:[\\p{L}'-]+ ){0,2}?${brought}\\b(?<more> .*)?`,
    { notes: "more" },
  ),
  frame(
    "lead",
    `P (?:has |just |also |already |finally |kindly |actually |very )*(?:referred|recommended|introduced|sent) (?!me\\b|us\\b)(?:[\\p{L}\\d'-]+ ){1,5}?(?:to (?:me|us)(?: (?:who|that|for|and) .*)?|my way|our way|over)`,
    { notes: "whole" },
  ),
  frame(
    "lead",
    `${I}(?:got|received) (?:an? |the |another |two |three |four |\\d )?${quality}${brought}(?: [\\p{L}'-]+){0,5}? (?:from|through|via|thanks to|out of) P${more}`,
    { notes: "whole" },
  ),
  frame(
    "referred",
    `${I}(?:gave|passed|sent) P an? (?:(?<text>inside|outside) (?:referral|lead)|(?<what>rgi|rgo))`,
    {
      words: ({ text = "", what = "" }) => [text || (/^rgo$/i.test(what) ? "outside" : "inside")],
    },
  ),
  frame(
    "refund",
    `${I}(?:(?:had|have|needed) to )?(?:refund(?:ed)?|gave back to|paid back to|returned to) P (?:the )?${sum}${becauseOf}`,
    { words: paid },
  ),
  frame("refund", `${I}(?:refunded|paid back|returned) ${sum} to P${becauseOf}`, { words: paid }),
  frame("referred", `${I}(?:referred|recommended) P to .+`, { notes: "whole" }),
  frame("referred", `${I}(?:gave|passed|sent) P (?:[\\p{L}\\d'-]+ ){0,3}?${referral}\\b(?! call).*`, {
    notes: "whole",
  }),
  frame(
    "referred",
    `${I}(?:referred|recommended) (?:an? |the |my |one of my |our )?(?:[\\p{L}'-]+ ){1,4}(?:over )?to P(?: (?:for|re|about|to|who) .*)?`,
    { notes: "whole" },
  ),
  frame(
    "referred",
    `${I}(?:passed|sent|gave) (?:an? |the |my |one of my |our )?(?:[\\p{L}'-]+ ){0,3}?${referral}(?: [\\p{L}'-]+){0,3}? (?:over )?to P(?: (?:for|who|re|about) .*)?`,
    { notes: "whole" },
  ),
  frame(
    "partner",
    `P (?:(?:is|became|has become|(?:has )?agreed to (?:be|become))|(?:are|have become)(?= (?:now|our|my)))(?: now| our| an?| my| new| official| officially| formally| strategic| real| referral| business| trusted)* partners?(?: (?:of|with|for) (?:ours|mine|us|me)| (?:on|for|in) [^,;]{3,40}?)?(?: now)?`,
  ),
  frame(
    "referred",
    `${I}(?:gave|passed|sent) P's (?:number|name|card|contact|info|information|details|e-?mail)(?: (?:details|info|card|number))? (?:along |over |on )?to (?!P)(?:an? |my |one of my |our )\\p{L}.*`,
    {
      notes: "whole",
    },
  ),
  frame(
    "partner",
    `${kindly}(?:make|mark|call|count|add|list) P (?:down )?(?:as )?(?:an? |my |our )?(?:new )?partner`,
  ),
  frame(
    "vip",
    `${kindly}(?:keep|make|mark|add|list|treat|put) P (?:down )?(?:as )?(?:an? |one of my |(?:to|on) (?:the |my )?)?vips?(?: list)?`,
  ),
  frame(
    "vip",
    "P (?:is|'s|should be|has to be|must be|counts as)(?: definitely| really| certainly)? (?:an? |one of my )(?:real )?vips?(?: (?:for|to|of) (?:me|us|mine|ours))?",
  ),
  frame("warm", `${kindly}keep P (?:nice and )?warm`),
  frame("partner", "P and (?:i|me|we) are partnering(?: up)?.{0,40}"),
  frame(
    "partner",
    "P and (?:i|me|we) (?:are|became|(?:have )?decided to (?:become|be)|will be|have become|(?:have )?agreed to (?:become|be)) (?:now |going to be |referral |business |strategic )*partners?.{0,20}",
  ),
  frame(
    "lost",
    `(?:the |our )?${quality}${business} (?:with|from|for) P (?:fell through|is off|is dead|didn't happen|went elsewhere)${more}`,
    { notes: "whole" },
  ),
  frame(
    "won",
    `P:? (?:an? |the )?(?:new )?(?:sale|sold|deal|order|closed|signed|customer|client)[ ,:;!–-]+${amount}(?: commission)?${dated}`,
    { words: paid },
  ),
  frame("won", `(?=[$€£])${amount} from P${dated}`, { words: paid }),
  frame("won", `P[:,–-]* (?:[\\p{L}-]+ ){1,3}(?:sold|won|closed|booked|signed)(?: for)? ${amount}${dated}`, {
    words: paid,
  }),
];
