/** About how wide a text is when its letters are one high, in a common sans serif. */
export function setWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0) || 1;
}

function letterWidth(letter: string): number {
  if (/[iljtfrI1 .,:;'!|()[\]/-]/.test(letter)) return 0.31;
  if (/[mwMW@%—]/.test(letter)) return 0.86;
  return /\p{Lu}|[&#+]/u.test(letter) ? 0.67 : 0.54;
}
