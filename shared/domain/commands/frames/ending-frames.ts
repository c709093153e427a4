import { type Frame, frame } from "./frame.ts";
import { I, kindly } from "./words.ts";

const nonInterest =
  "(?:not|isn't|wasn't|no longer|not really|never really) interested(?: in (?!being|meeting|an? intro).*| any ?more| at all)?";
const why =
  "(?: this time| right now| any further| for now| any ?more| at all| today)*(?:[ ,;.–-]+(?:because|since|as|she|he|they|it|too|moved|not|no|wrong).*)?";

/** What is to be left, for this time or for good. */
export const endingFrames: readonly Frame[] = [
  frame("let go", `${kindly}(?:just )?(?:let|letting) P go${why}`),
  frame("let go", `${kindly}(?:let|letting) go of P${why}`),
  frame("let go", `${I}(?:gave|giving|give|given) up on P${why}`),
  frame("let go", `P(?:'s| is| was)? ${nonInterest}${why}`),
  frame("let go", `P (?:said|says)(?: that)? (?:P|she|he|they)(?:'s| is|'re| are)? ${nonInterest}${why}`),
  frame("let go", `${I}(?:not|no longer) interested in P${why}`),
  frame("let go", `${kindly}(?:take|cross|strike|remove) P off (?:the|my|your|this) list${why}`),
  frame(
    "let go",
    `P(?:'s| is| was)? (?:a )?(?:dead end|waste of time|lost cause|(?:is )?not a (?:good |real )?(?:fit|match))${why}`,
  ),
  frame(
    "skip",
    `(?:there's |there is )?no need to (?:follow up(?: with| on)?|call|contact|e-?mail|write(?: to)?|text|chase|do|ping|thank) P${why}`,
  ),
  frame(
    "skip",
    `P,? (?:(?:i|we)(?:'m|'ll| am| will|'re| are)|let's|you (?:can|may))(?: going to| gonna| just)* (?:skip|pass on|leave out)${why}`,
  ),
  frame("skip", `${kindly}leave P (?:out|alone|for now|be)${why}`),
  frame(
    "let go",
    `(?:i |we )?(?:don't|do not|no longer) (?:want|need|care) to (?:hear|see|talk|deal|know|follow up|bother)(?: any ?more)?(?: about| from| with| to| of)* P${why}`,
  ),
  frame(
    "let go",
    `${kindly}(?:don't|do not|stop|no need to) (?:remind(?:ing)?|bother(?:ing)?|ask(?:ing)?|show(?:ing)?)(?: me)?(?: about| of| with| to)* P(?: to me)?${why}`,
  ),
  frame(
    "let go",
    `P,? (?:you (?:can|may)|can be|may be|should be)(?: just| now)? (?:dropp?(?:ed)?|let go|removed?|crossed off|taken off|closed?)(?: for good| completely| altogether| entirely| off| from (?:the|my) list)*${why}`,
  ),
  frame(
    "forget",
    `${kindly}(?:delete|remove|erase|wipe) (?:everything|all(?: the| of the)?(?: data| details| information)?)(?: (?:that )?(?:you|we|i) (?:have|hold|keep|know))?(?: (?:on|about|of|for))? P`,
  ),
  frame(
    "forget",
    `${kindly}(?:delete|remove|erase|wipe|forget) P (?:completely|entirely|altogether|permanently|from (?:everything|(?:your|the|my) (?:records?|system|memory|database|files?)))`,
  ),
  frame("let go", `P(?:'s| is| was)? (?:just )?(?:a )?(?:complete |total )?waste of (?:my )?time${why}`),
  frame("let go", `P (?:isn't|wasn't|is not) (?:really )?a (?:good |real )?(?:fit|match|prospect)${why}`),
];
