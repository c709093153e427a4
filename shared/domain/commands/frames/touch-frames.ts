import { type Frame, frame } from "./frame.ts";
import { I, quality, referral, talk, unreached } from "./words.ts";

const rest = "(?<rest>(?:[ ,.–-][^;]*)?)";
const mark = "[ ,:.–—-]*";
const thing = "(?:(?:an?|the|my|our|his|her|their|some|that|those|this|two|three) )";

const byCard = "(?:cards?|letters?|notes?|postcards?)";
const byEmail = "(?:e-?mails?|mails?)";
const byText = "(?:texts?|txts?|messages?|msgs?|whatsapps?|dms?|linkedin messages?|connection requests?)";
const sent = "(?:sent|mailed|shot|dropped|wrote|forwarded|passed|e-?mailed|texted|delivered)";

const done = (pattern: string, by = ""): Frame => frame("done", `${I}${pattern}`, { words: by });

/** How people tell that they have got in touch with somebody. */
export const touchFrames: readonly Frame[] = [
  frame("done", "(?:an? )?(?:voice ?mail|vm) (?:for|to) P", { words: "by voicemail" }),
  frame("done", "P,? (?:both|all|each) (?:left )?(?:voice ?mails?|vms?)", { words: "by voicemail" }),
  frame(
    "done",
    "P[:,–-]* (?:the |my |your |a )?(?:thank[- ]you )?(?:card|letter|note)(?: is|'s)? (?:in the (?:mail|post)|on (?:its|the) way)",
    {
      words: "by card",
    },
  ),
  frame("done", `(?:thank[- ]you )?${byCard} (?:sent|mailed|dropped) (?:to|for) P`, { words: "by card" }),
  frame("done", `${byEmail} (?:sent (?:to|for) P|to P (?:is )?(?:sent|done|out))`, { words: "by email" }),
  frame("done", `(?:sms|${byText}) to P (?:is )?(?:sent|done|out)`, { words: "by text" }),
  frame("done", `(?:thank[- ]you )?${byCard} to P (?:is )?(?:sent|done|out|mailed)`, { words: "by card" }),
  frame(
    "done",
    `P (?:both |all |each )?(?:got|received) (?:an? |the |my |our )?${quality}(?:${byEmail}|${byText}|${byCard}|call|voice ?mail) from (?:me|us)${rest}`,
  ),
  frame(
    "done",
    `P[:,–-]* (?:call|e-?mail|text|card|message|follow[- ]?up|intro|note|letter) (?:is )?(?:done|sent|made|out)`,
  ),
  done(`(?:dropped|sent|wrote|shot) P (?:an? )?(?:quick |short )?(?:line|lines|few lines|word|hello)${rest}`),
  done(`got (?:an? |the |my )?${quality}(?:${byCard}|${byEmail}|${byText}) (?:off|out|over)? ?to P${rest}`),
  done(`got P (?:all )?(?:done|handled|sorted|taken care of)`),
  frame(
    "done",
    "P: (?:called|phoned|rang|spoke (?:to|with)|talked (?:to|with)) (?:both|all(?: of them)?|them|him|her)",
    { words: "by phone" },
  ),
  frame(
    "done",
    "P: (?:e-?mailed|wrote(?: to)?|written to|replied to) (?:both|all(?: of them)?|them|him|her)",
    { words: "by email" },
  ),
  frame(
    "done",
    "P: (?:texted|messaged|contacted|reached|thanked|did) (?:both|all(?: of them)?|them|him|her)",
  ),
  frame(
    "done",
    `(?:li |linkedin |fb |facebook |ig |insta |whatsapp )?${byText} (?:sent )?(?:to|for) P(?: done)?`,
    { words: "by text" },
  ),
  frame("done", "P:? (?:was |has been )?(?:reached|called|contacted) (?:by|via|on the) (?:tele)?phone", {
    words: "by phone",
  }),
  frame(
    "done",
    "(?:the |my |our )?(?:phone )?call with P (?:went|was) (?:really |very )?(?:great|well|good|fine|nice|ok|okay|productive)",
    { words: "by phone" },
  ),
  frame("done", "(?:an? )?(?:e-?mail) to P", { words: "by email" }),
  frame("done", "(?:an? )?(?:text|message|dm) to P", { words: "by text" }),
  done(`(?:follow(?:ed)?[ -]?up) (?:(?:with|on|for) )?P(?: is)? done`),
  frame(
    "done",
    `P,? (?:i|we)(?:'ve| have)? (?:just |already )?(?:called|phoned|rang|spoke (?:to|with)|talked (?:to|with))${rest}`,
    { words: "by phone" },
  ),
  frame(
    "done",
    `P,? (?:i|we)(?:'ve| have)? (?:just |already )?(?:e-?mailed|wrote(?: to)?|written(?: to)?|mailed)${rest}`,
    { words: "by email" },
  ),
  frame("done", `P,? (?:i|we)(?:'ve| have)? (?:just |already )?(?:texted|messaged|pinged)${rest}`, {
    words: "by text",
  }),
  frame("done", "P (?:called|phoned|rang)(?<rest> (?:about|re) .+)", { words: "by phone" }),
  frame("done", "P (?:e-?mailed|wrote|replied)(?<rest> (?:about|re) .+)", { words: "by email" }),
  frame("done", "P (?:texted|messaged)(?<rest> (?:about|re) .+)", { words: "by text" }),
  done(`(?:called|phoned|rang|dialed) P(?: back| up| again| twice)*${rest}`, "by phone"),
  done(
    `(?:spoke|spoken|talked|chatted)(?: briefly| again| shortly)?(?: on the phone)? (?:to|with) P(?: on the phone)?${rest}`,
    "by phone",
  ),
  done(`(?:got P on the phone|was on the phone with P|on the phone with P)${rest}`, "by phone"),
  done(`(?:had |having )(?:an? )?${quality}(?:phone ?)?calls? with P${rest}`, "by phone"),
  done(`(?:had |having )(?:an? )?${quality}${talk} with P${rest}`),
  done(`gave P (?:an? )?${quality}(?:call|ring|shout|buzz|bell)(?: back)?${rest}`, "by phone"),
  done(
    `left (?:an? |the |another )?${quality}(?:voice ?mail|vm|message|msg)s? (?:for|with|on|at) P(?:'s \\p{L}+)?${rest}`,
    "by voicemail",
  ),
  done(`left P (?:an? |another )?${quality}(?:voice ?mail|vm|message|msg)s?${rest}`, "by voicemail"),
  frame("done", `P:? ${sent} (?:an? |the )?${quality}${byCard}`, { words: "by card" }),
  frame("done", `P:? ${sent} (?:an? |the )?${quality}${byText}`, { words: "by text" }),
  frame("done", `P:? ${sent} (?:an? |the )?${quality}${byEmail}`, { words: "by email" }),
  frame(
    "done",
    `P:? (?:is |all )*(?:done|called|e-?mailed|texted|written|contacted) ?[-–—:(] ?(?<rest>[^)]+)\\)?`,
  ),
  done(`(?:(?:got|just got|am|was|get) off the phone|hung up|finished a call) with P${rest}`, "by phone"),
  done(`${sent} P(?: over)? (?:an? |the |my |our )?${quality}${byEmail}${rest}`, "by email"),
  done(`${sent} (?:an? |the |my |our |out )?${quality}${byEmail} to P${rest}`, "by email"),
  done(`${sent} P(?: over)? (?:an? |the |my |our |some )?${quality}${byCard}${rest}`, "by card"),
  done(`${sent} P(?: over)? (?:an? |the |my |our )?${quality}${byText}${rest}`, "by text"),
  done(
    `${sent} (?:an? |the |my |our )?${quality}${byCard}(?: in the (?:mail|post))? (?:(?:to|for) )?P${rest}`,
    "by card",
  ),
  done(`${sent} (?:an? |the |my |our )?${quality}${byText} to P${rest}`, "by text"),
  done(`(?:texted|messaged|pinged|whatsapped|dm'?e?d) P(?: back| again)*${rest}`, "by text"),
  done(`(?:wrote|written|e-?mailed|mailed|replied)(?: back)?(?: to)? P(?: back| again)*${rest}`, "by email"),
  done(`${sent} P(?: over)? (?!${thing}?(?:[\\p{L}'-]+ ){0,2}${referral}\\b)${thing}(?:[\\p{L}'’-]+ ?){1,9}`),
  done(
    `${sent} (?:over )?(?!${thing}?(?:[\\p{L}'-]+ ){0,2}${referral}\\b)${thing}(?:[\\p{L}'-]+ ){1,6}(?:over )?to P${rest}`,
  ),
  done(
    `(?:reached out to|been in touch with|contacted|got back to|got in touch with|followed up with|followed up on|checked in (?:with|on)|touched base with|caught up with|connected with|circled back (?:with|to)|got (?:a )?hold of|got through to|reached|responded to|thanked|ran into|bumped into|visited|dropped by|stopped by|introduced myself to) P${rest}`,
  ),
  frame(
    "done",
    `P[:,–-]* (?<more>(?:e-?mailed|mailed)(?: (?:her|him|them))? (?!me\\b|us\\b|\\d|photos|pictures|pics)[^,;]{3,60})`,
    {
      words: "by email",
      notes: "more",
    },
  ),
  frame(
    "done",
    `P(?! (?:sent|shared) (?:\\d|photos|pictures|pics))[:,–-]* (?<more>(?:sent|dropped off|delivered|forwarded|shared)(?: (?:her|him|them))? (?!me\\b|us\\b)[^,;]{3,60})`,
    { notes: "more" },
  ),
  frame("done", `P[:,–-]* (?<more>(?:[\\p{L}'-]+ ){1,3}(?:sent|mailed|delivered))`, { notes: "more" }),
  frame(
    "done",
    `P${mark}(?:(?:called|tried)${mark})?${unreached}${mark}(?:so )?(?:i )?left (?:an? )?(?:vm|voice ?mail|msg|message)`,
    { words: "by voicemail" },
  ),
  frame(
    "done",
    `P[:,–-]* (?:i )?(?:used|sent|copied|mailed|emailed) (?:(?:her|him|them) )?(?:(?:exactly |just )?(?:that|this|it)|(?:your|the|that|this) (?:text|draft|words|wording|message|e-?mail|note|suggestion))(?: and (?:sent|mailed|emailed) it)?(?: as is| as it is)?`,
  ),
  frame(
    "done",
    "P:? (?:(?:were|was|are|is|have been|has been|i|we|both|all) )*(?:reached|contacted|attended to|looked after|handled|taken care of)",
  ),
  done(`(?:telephoned|hit up|buzzed) P${rest}`, "by phone"),
  frame("done", "P[:,–-]* telephoned", { words: "by phone" }),
];

const recently =
  "(?:(?:gestern|heute(?: (?:morgen|früh|vormittag|mittag|nachmittag|abend))?|vorhin|eben|gerade|schon|am \\p{L}+|hier|déjà|ayer|hoy|ya) )*";
const gift = "(?:(?:das|die|den|eine?n?|mein|le|la|les|une?|mon|ma|el|los|mi|su|un|unos) [\\p{L}-]+ )";

/** The same in other languages. */
export const foreignTouchFrames: readonly Frame[] = [
  frame(
    "done",
    `(?:ich )?(?:habe?|hab) ${recently}(?:mit )?P ${recently}(?:mit )?(?:angerufen|gesprochen|telefoniert|erreicht|zurückgerufen)`,
    { words: "by phone" },
  ),
  frame("done", `mit P (?:habe?|hab) ich ${recently}(?:gesprochen|telefoniert)`, { words: "by phone" }),
  frame(
    "coffee",
    "(?:(?<day>gestern|heute|am \\p{L}+) )?(?:(?:ich )?(?:habe?|hab) )?mit P (?:(?:einen |eine )?(?:kaffee|tee|bier|wein) getrunken|(?:zu (?:mittag|abend) )?gegessen|gefrühstückt)(?: (?<when>gestern|heute|am \\p{L}+))?",
    { words: ({ day = "", when = day }) => [`held ${when}`.trim()] },
  ),
  frame("done", "P (?:(?:habe?|hab) ich )?auf (?:die |den )?(?:mailbox|ab|anrufbeantworter) gesprochen", {
    words: "by voicemail",
  }),
  frame("done", `P (?:(?:habe?|hab) ich )?${recently}(?:angerufen|erreicht|zurückgerufen|gesprochen)`, {
    words: "by phone",
  }),
  frame(
    "done",
    `(?:(?:ich )?(?:habe?|hab) )?P ${recently}${gift}?(?:geschrieben|gemailt|geschickt|kontaktiert)`,
  ),
  frame("done", `(?:j'ai |he )?(?:envoyé|enviado|envié|mandé|mandado|geschickt) ${gift}(?:à|a|an) P`),
  frame(
    "lead",
    "(?:(?:eine |une |una )?(?:empfehlung|recommandation|referencia|recomendación) (?:von|de|d'|par) P (?:bekommen|erhalten|reçue?|recibida)|(?:ich )?habe? (?:eine )?empfehlung von P (?:bekommen|erhalten)|j'ai reçu une recommandation de P|he recibido una (?:referencia|recomendación) de P)",
  ),
  frame(
    "coffee",
    `(?:(?:ich )?(?:habe?|hab) )?(?:mich mit )?P (?<day>${recently})(?:(?:zum|auf einen|zu einem|im|beim|bei|in der|am) \\p{L}+ )?getroffen`,
    {
      words: ({ day = "" }) => [`held ${day}`.trim()],
    },
  ),
];
