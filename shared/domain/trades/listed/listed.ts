/** Names and signs of each, English first, then German, French and Spanish; in the singular, without accents. `*`: local, `+`: a department, `!`: taught. */
export type Listed = Readonly<Record<string, readonly [names: string, signs: string]>>;
