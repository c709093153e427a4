/** Minutes in `2`, `1.5`, `2 hours`, `90 min`, `1h30`; a bare number is hours. Null: unclear. */
export function readMinutes(words: string): number | null {
  const plain = words.trim().toLowerCase();
  const clock = /^(\d{1,2})(?:h|:)(\d{2})$/.exec(plain);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))? ?(h|hrs?|hours?|m|mins?|minutes?)?$/.exec(plain);
  if (!match) return null;
  const hundredths = Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return Math.round((match[3]?.startsWith("m") ? hundredths : hundredths * 60) / 100);
}

/** `2 hours`, `1.5 hours`, `45 minutes`. */
export function sayMinutes(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`;
  const hours = Math.round((minutes / 60) * 100) / 100;
  return `${hours} ${hours === 1 ? "hour" : "hours"}`;
}
