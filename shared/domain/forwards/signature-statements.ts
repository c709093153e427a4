/** Marks between statements on one line; a tab parts the cells of a table. */
const between = /\s*(?:\t|[|¦·•●▪■♦∙⋅]|\s{4,})\s*/;

/** One line of a signature as its statements: "Jane Doe | CFO | Acme" is three; a label stays with its value. */
export function signatureStatements(line: string): readonly string[] {
  const parts = plain(line)
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.reduce<readonly string[]>((done, part) => {
    const last = done.at(-1);
    return last !== undefined && /^\p{L}[\p{L}.\s-]{0,14}:$/u.test(last)
      ? [...done.slice(0, -1), `${last} ${part}`]
      : [...done, part];
  }, []);
}

/** Without the stars of bold type, names of pictures, and the address of a link that its text tells already. */
function plain(line: string): string {
  return line
    .replace(/\[(?:cid:|image)[^\]]{0,120}\]/gi, " ")
    .replace(/\[[^\]@\d]{1,40}\](?=\s?<)/g, " ")
    .replace(/<(?:mailto|tel):[^>]{0,200}>/gi, " ")
    .replace(/<(https?:\/\/[^>\s]{0,300})>/gi, (_, link: string) => (isProfile(link) ? ` | ${link} | ` : " "))
    .replace(/(^|\s)[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?=\s|$)/g, "$1")
    .replace(/[®™]/g, "");
}

const isProfile = (link: string): boolean =>
  /linkedin\.com\/in\/|xing\.com\/profile|instagram\.com|twitter\.com|x\.com/i.test(link);
