/** The small line at the foot of each of our mails, by which an answer is known when a mail program drops Reply-To. */
export const markerOf = (token: string): string => `ref nd-${token}`;

/** The token of the newest of our mails quoted in `text`; null where there is none. Quote signs and line breaks do not hide it. */
export function tokenInText(text: string): string | null {
  return /(?<![\w-])nd-([a-z2-7]{26})(?![a-z0-9])/.exec(text)?.[1] ?? null;
}
