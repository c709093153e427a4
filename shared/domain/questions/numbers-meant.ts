const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** Which of `count` numbered things short words mean: `2`, `2.`, `(b)`, `the second one`, `the last`, `1 and 4`. Empty: none. */
export function numbersMeant(said: string, count: number): readonly number[] {
  const parts = said
    .toLowerCase()
    .replace(/[()[\]]/g, "")
    .replace(/ (?:one|choice|option|it is|then)\b/g, "")
    .split(/ ?(?:[,;&+]| and ) ?| (?=\d)/);
  const numbers = parts.map((part) => numberOf(part.replace(/^the /, "").replace(/[.:)]$/, ""), count));
  return numbers.every((n) => n >= 1 && n <= count) ? [...new Set(numbers)] : [];
}

/** 0: it is no number. */
function numberOf(part: string, count: number): number {
  if (/^[1-9]\d?$/.test(part)) return Number(part);
  if (/^[a-z]$/.test(part)) return part.charCodeAt(0) - 96;
  return part === "last" ? count : ordinals.indexOf(part) + 1;
}
