/** A website as printed on a card, as a link that is always https; null where it is no plain web address. */
export function websiteLink(printed: string): string | null {
  const bare = printed.trim().replace(/^https?:\/\//i, "");
  if (bare.length > 200 || !/^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#][^\s<>"']*)?$/u.test(bare)) return null;
  return `https://${bare}`;
}
