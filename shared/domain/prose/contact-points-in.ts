const address = /[^\s@,;<>()]{1,64}@[^\s@,;<>()]{1,190}\.[a-z]{2,}/iu;
const number = /(?:\+|\()?\d(?:[\s().-]{0,2}\d){6,14}(?!\d)/;

/** A way to reach somebody with other words behind it. */
export const pointBeforeWords = new RegExp(
  `(?:${address.source}|${number.source})(?= \\p{L})(?! ext)`,
  "giu",
);

/** The place before a number that no label leads to: `Bright Smiles 617-555-0100`. */
export const beforeNumber = new RegExp(
  String.raw`(?<=\p{L} )(?<!\b(?:tel|phone|mobile|cell|office|fax|direct|work|home|handy|mobil|telefon|[mtpof]|is|at|on|to) )(?=${number.source})`,
  "giu",
);

/** The ways to reach somebody that stand in the line, the first of each kind. */
export const contactPointsIn = (line: string): readonly string[] =>
  [address, number].flatMap((point) => point.exec(line)?.[0] ?? []);

export const hasContactPoint = (line: string): boolean => contactPointsIn(line).length > 0;
