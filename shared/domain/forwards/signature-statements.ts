/** Marks between statements on one line; a tab parts the cells of a table. */
const between = /\t|[|¦·•●▪■♦∙⋅]|::|\s\/\/\s|\s{4,}/;

/** No line of a signature is longer, links that lead through a counter left alone. */
const longest = 1000;

/** One line of a signature as its statements: "Jane Doe | CFO | Acme" is three; a label stays with its value. */
export function signatureStatements(line: string): readonly string[] {
  if (line.length > longest) return [];
  const statements: string[] = [];
  for (const part of plain(line).split(between)) {
    const said = labels.reduce((text, [mark, label]) => text.replace(mark, label), part.trim());
    const last = statements.at(-1);
    if (said === "") continue;
    if (last !== undefined && isLabel(last)) statements[statements.length - 1] = `${last} ${said}`;
    else statements.push(said);
  }
  return statements;
}

const isLabel = (text: string): boolean => /^\p{L}[\p{L}.\s-]{0,14}:$/u.test(text);

/** What stands for a label, or is one that no card has. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/^(?:📱|📲)\uFE0F?\s?:?/u, "Mobile: "],
  [/^(?:☎|📞|bus(?:iness)?\.?(?=:?\s[\d(+]))\uFE0F?\s?:?/iu, "Office: "],
  [/^📠\uFE0F?\s?:?/u, "Fax: "],
  [/^(?:[\u{1F300}-\u{1FAFF}\u2600-\u27BF]\uFE0F?\s?){1,3}/u, ""],
];

/** Numbers of registers and licences behind a post: "Loan Officer, NMLS #998877". */
const licence =
  /,?\s(?:nmls|dre|caldre|bre|mlo|lic(?:ense|\.)?|oab\/\p{L}{2})(?: id)?\s?[#:.]{0,2}\s?[\d.]{4,12}/giu;

/** Without the stars of bold type, names of pictures, and the address of a link that its text tells already. */
function plain(line: string): string {
  return line
    .replace(/\[(?:cid:|image|signature_)[^\]]{0,120}\]/gi, " ")
    .replace(/\[[^\]@\d]{1,40}\](?=\s?<)/g, " ")
    .replace(/<(?:mailto|tel):[^>]{0,200}>/gi, " ")
    .replace(/<(https?:\/\/[^>\s]{0,300})>/gi, (_, link: string) => (isProfile(link) ? ` | ${link} | ` : " "))
    .replace(/(^|\s)[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?=\s|$)/g, "$1")
    .replace(/^[\p{L} ]{2,20}:\s?(?=https?:)/u, "")
    .replace(/(\d)x(?=\d{1,5}\b)/g, "$1 x")
    .replace(licence, "")
    .replace(/[®™]/g, "");
}

const isProfile = (link: string): boolean =>
  /linkedin\.com\/in\/|xing\.com\/profile|instagram\.com|twitter\.com|x\.com/i.test(link);
