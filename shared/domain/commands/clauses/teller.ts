/** When and how, beside what was done. */
export const adverbs =
  "(?:(?:just|finally|also|already|then|today|yesterday|quickly|actually|have|had|immediately|really|both|even|definitely|so|now|again|this (?:morning|afternoon|week)|last (?:night|week)) )*";

/** The writer, who tells of herself. */
export const I = `^${adverbs}(?:(?:i|we|i've|we've|ive)(?: |$))?${adverbs}(?:(?:managed to|got around to|was able to|made sure to) )?`;
