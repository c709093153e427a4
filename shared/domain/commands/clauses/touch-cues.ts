import { meal, quality } from "../frames/words.ts";
import { type Cue, cue, type Found } from "./cue.ts";
import { adverbs, I } from "./teller.ts";

const message = "(?:message|voice ?mail|vm|vmail|msg|note)";

/** `held yesterday`: the day, where one is told. */
const heldOn = ({ text = "" }: Found): string =>
  `held ${/\b(?:yesterday|today|last \p{L}+|on \p{L}+day)\b/iu.exec(text)?.[0] ?? ""}`.trim();

/** That somebody was got in touch with, or met. */
export const touchCues: readonly Cue[] = [
  cue(
    "done",
    `^P,? (?:i|we)(?:'ve| have)? ${adverbs}(?:called|phoned|rang|e-?mailed|texted|messaged|wrote|contacted|thanked|reached)`,
  ),
  cue("done", "^only (?:did|called|e-?mailed|reached|texted) P(?: so far)?$"),
  cue(
    "done",
    `${I}did (?:call|phone|text|e-?mail|message|write|write to|reach|contact|speak (?:to|with)|talk (?:to|with)) P`,
  ),
  cue(
    "done",
    "P(?:'s| is| are|'re) (?:all )?(?:set|handled|taken care of|sorted|squared away)(?= ?[,.!]|$| and| but)",
    {
      spoken: true,
    },
  ),
  cue("done", "(?:all )?(?:set|good|done|finished|through) (?:on|with) P(?! (?:until|till|by|on))"),
  cue(
    "done",
    "^P(?:,| are| were| is| was| have been| has been| both| all| each| already)+ (?:reached|contacted|called|e-?mailed|done|handled|completed|attended to|taken care of|dealt with|finished|telephoned|phoned|texted|written to)(?= ?[,.!;]|$| and| but)",
  ),
  cue(
    "done",
    "^(?:(?:and|so|i|i've|have|just|already) )*(?:sent|e-?mailed|called|texted|replied|answered|handled|did|done)(?: (?:it|that|them|those|this|him|her))?(?: (?:already|today|yesterday|now|over|back))*[.!]?$",
    { spoken: true },
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
    `${I}(?:did|finished|completed|handled|knocked out|took care of|dealt with|checked off|crossed off|got to|called|phoned|rang|e-?mailed|texted|messaged|wrote|wrote to|contacted|thanked|reached|reached out to|checked in (?:with|on)|followed up (?:with|on)|spoke (?:to|with)|talked (?:to|with)|chatted with|caught up with|got (?:a )?hold of|connected with|touched base with|got back to|replied to|responded to|answered|quoted|written (?:an? )?(?:e-?mail|letter|message|note) to|spoken (?:to|with)|hit up) P`,
  ),
  cue("done", `${I}left (?:P )?(?:\\p{L}+ ){0,4}?${message}(?:(?: for| with| on| at) P)?`, {
    words: "by voicemail",
    spoken: true,
  }),
  cue("done", `${I}(?:sent|mailed|shot|dropped|forwarded|e-?mailed) (?:P|(?:\\p{L}+ ){1,6}?(?:over )?to P)`),
  cue("coffee", `${I}(?:stopped|dropped|swung|popped) (?:by|in)(?: (?:at|to see|on))? P(?<text>.*)$`, {
    words: heldOn,
  }),
  cue(
    "coffee",
    `${I}(?:had|grabbed|got|did|went for|met for|met over) (?:an? |the )?${quality}${meal}(?! with)(?<text>.*)$`,
    {
      words: heldOn,
      spoken: true,
    },
  ),
];
