const condition =
  /^(?:but |and |so |then )?(?:if|unless|in case|assuming|supposing|as soon as|once|(?:before|after)(?! (?:the |my |our |a )?(?:lunch|dinner|breakfast|work|coffee|meeting|call|event|church|school|gym|weekend)\b)|until|while|wenn|falls|sobald|si|dès que|cuando) (?=\S+ \S)/iu;
const regret =
  /^(?:(?:i|we) )?(?:(?:would|could|should|might|may|must)(?: not|n['’]?t)?|['’]d) (?:have|of) |^(?:(?:i|we)['’]d have|(?:i |we )?wish(?:ed)?) /i;
const wondering =
  /^(?:have|had|did|am|are|was|were|shall|should|may|might|must) (?:i|we) (?!(?:ever |already )?(?:meet|met|know|have)\b)|^let['’]?s say (?!(?:on )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|next|in ))./i;
/** What was done to the writer, and asked of her. */
const ofUs =
  /^(?:but |and |so )?you (?:already |just |still |have |had |did )*(?:asked|told|said|sent|keep|kept|forgot|got|marked|reminded|gave|showed|missed|did)\b/i;
/** `I thought I had dealt with him` */
const mistaken = /^(?:i|we) (?:thought|assumed|believed|figured|could have sworn) /i;
const idiom =
  /^(?:please )?(?:forget about|skip (?:to|ahead)) |\bwants? (?:to be (?:done|left)|out|nothing)\b|\b(?:was|were|got|been|being) let go\b|(?:'s|’s| is) an? (?:yes|no|maybe)\b|\b(?:has|have|had|got|caught|with) (?:a|the) (?:bad |nasty )?cold\b/i;

/** What somebody has sold to others. */
const theirSale =
  /^(?!(?:i|we|just|already|finally|and)\b)(?:#?\d{1,2}|\p{L}+(?: \p{Lu}\p{L}+)?) (?:has |just )?sold (?:(?:his|their|the|an?) \p{L}|her (?!an? ))/iu;

/** Words of a command that do not ask for it: a condition, a regret, a question to oneself, or an idiom (`3 was let go`). */
export const isOnlySupposed = (words: string): boolean =>
  [condition, regret, wondering, mistaken, ofUs, idiom, theirSale].some((each) => each.test(words));

/** The same but for idioms: what is said beside it did not happen either. */
export const isUnreal = (words: string): boolean =>
  [condition, regret, wondering, mistaken, ofUs].some((each) => each.test(words));

/** `if 1 calls, skip 2`: what stands behind the comma is not to be done by itself. */
export const isConditional = (words: string): boolean => condition.test(words);

const back =
  "(?:oh,? |oops,? |sorry,? )?(?:no, |no wait\\b|wait,? no\\b|actually,? no\\b|scratch that\\b|strike that\\b|i mean |i meant (?!to\\b)|make that )";
const takingBack = new RegExp(`[,;.–—-] ?${back}| (?:no wait|scratch that|sorry i meant?|wait no)\\b`, "i");
const beginsSo = new RegExp(`^${back}`, "i");

/** A sentence that begins so takes back what stands before it. */
export const takesBack = (sentence: string): boolean => beginsSo.test(sentence);

/** `2 friday, no, monday`: what stands before is taken back, and no part of it is done by itself. */
export const takesItselfBack = (words: string): boolean => takingBack.test(words);
