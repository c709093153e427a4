const yes =
  /^(?:yes|yep|yeah|yup|y|ja|oui|si|sí|correct|right|exactly|that['’]?s (?:me|it|right)|it is|yes,? (?:it is|please|that['’]?s me|correct))[.!]?$/i;
const agreement =
  /^(?:sure|ok|okay|that one|that['’]?s (?:the one|him|her)|do it|please do|go ahead|👍|✓|✅)[.!]?$/iu;
const no = /^(?:no|nope|nah|n|nein|non|wrong|not me|no,? (?:it['’]?s not|thanks|thank you))[.!]?$/i;
const refusal =
  /^(?:none|neither|nobody|nothing|none of (?:them|these|those|the above)|neither of (?:them|these|those)|never ?mind|cancel|forget (?:it|that)|leave it|not now|nada)[.!]?$/i;

/** `yes`, `correct`: what answers a question about somebody, and is nothing but an answer. */
export const saysYes = (words: string): boolean => yes.test(words);

/** Also `ok`, `do it`: enough where one thing was proposed. */
export const agrees = (words: string): boolean => saysYes(words) || agreement.test(words);

export const saysNo = (words: string): boolean => no.test(words);

/** Also `none of them`, `never mind`: what was proposed is not to be done. */
export const declines = (words: string): boolean => saysNo(words) || refusal.test(words);
