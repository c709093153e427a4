/** `600/year`, `600 a year`, `600 yearly`: the amount's words, and the unit they are for, one of `units`' values. Null: none is said. */
export function perUnit<Unit extends string>(
  words: string,
  units: Readonly<Record<string, Unit>>,
): { readonly amount: string; readonly per: Unit | null } {
  const said = words.replace(/ ?\/ ?/g, "/").replace(/[.!]$/, "");
  const cut = Math.max(said.lastIndexOf("/"), said.lastIndexOf(" "));
  const per = cut < 0 ? undefined : units[said.slice(cut + 1).toLowerCase()];
  if (per === undefined) return { amount: said, per: null };
  return { amount: said.slice(0, cut).replace(/ (?:a|an|per|each|every)$/i, ""), per };
}
