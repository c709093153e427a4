const maxLines = 4;
const maxLength = 400;

/** How attributions begin: "On", in the languages that begin them so. */
const openers =
  "on at in am le el il em op den på dne dňa dnia w v ve o ke pe la în dana на в у στις την vào pada ngày 在 بتاريخ في בתאריך ב-".split(
    " ",
  );

/** "Wrote", in the languages that mail programs say it in. */
const wrote = [
  "wrote, writes, said:, schrieb, geschrieben, écrit, ecrit, escribió, escribio, escrigué, escriure, escribiu, scritto, scrive, escreveu",
  "schreef, geschreven, geskryf, skrev, skrifaði, kirjoitti, kirjutas, rakstīja, rašė, parašė, pisze, napisan, napisał, napsal, napísal, napisal",
  "napisao, piše, написа, напиша, пише, пишет, писал, писав, напісаў, írta, scris, ha escrit, yazdı, έγραψε, έγραφε, idatzi, shkroi, ysgrifennodd",
  "skribis, menulis, viết, のメール, のメッセージ, 書きました, 写道, 寫道, 写到, 작성, 썼습니다, 쓴 글, כתב, كتب, كتابة, نوشت, लिखा, লিখেছেন, เขียน",
]
  .join(", ")
  .split(", ");

/**
 * How many lines from `at` on are one attribution ("On Tue, Nov 24, 2026 at 8:00 AM Nextday <inbox@in.example.com> wrote:"), which
 * mail programs wrap; 0: none begins here.
 */
export function attributionLength(lines: readonly string[], at: number): number {
  let length = 0;
  for (let count = 1; count <= maxLines && isWithin(lines[at + count - 1]); count++)
    if (startOf(lines, at + count - 1) === at) length = count;
  return length;
}

const isWithin = (line: string | undefined): boolean =>
  line !== undefined && line !== "" && line.length <= maxLength && !line.startsWith(">");

/** Where the attribution begins that ends with this line: as low as it can, and above that what can only belong to it. */
function startOf(lines: readonly string[], end: number): number {
  if (!mayEnd(lines[end] ?? "")) return -1;
  const quotes = isQuoteNext(lines, end + 1);
  let joined = "";
  for (let at = end; at > end - maxLines && isWithin(lines[at]); at--) {
    joined = `${lines[at] ?? ""} ${joined}`.trim();
    if (!isAttribution(joined, quotes)) continue;
    while (at > end - maxLines + 1 && isBeginning(lines[at - 1] ?? "", joined)) {
      at--;
      joined = `${lines[at] ?? ""} ${joined}`;
    }
    return at;
  }
  return -1;
}

/** What was typed before an attribution in one line with it ("yes please On Wed, Apr 4, 2026 at 3:59 PM, a@example.com wrote:"); null: nothing. */
export function typedBefore(lines: readonly string[], at: number): string | null {
  const line = lines[at] ?? "";
  if (!mayEnd(line) || !isWithin(line) || !isQuoteNext(lines, at + 1)) return null;
  const opening = /(?:\s|(?<!-)-{2,}\s?)(?:On|Am|Le|El|Il|Em|Op|Den|Dne|Dnia) (?=\S)/g;
  for (const { index } of line.matchAll(opening)) {
    const rest = line.slice(index).replace(/^[\s-]+/, "");
    if (hasYear(rest) && isAttribution(rest, true))
      return line
        .slice(0, index)
        .replace(/^[\s-]+$/, "")
        .trim();
  }
  return null;
}

const mayEnd = (line: string): boolean =>
  /[:：>]$/.test(line) || /(?:wrote|writes|写道|寫道)\W{0,4}$/i.test(line);

/** A line with an address or with a date that what follows it lacks or goes on with, and nothing that ends it: "On Nov 24, 2026, at 8:03 AM,". */
function isBeginning(line: string, below: string): boolean {
  if (!isWithin(line) || (/[:;!?]$/.test(line) && line.lastIndexOf("(") <= line.lastIndexOf(")")))
    return false;
  if (hasAddress(line) || line.endsWith("<")) return true;
  if (hasYear(line)) return !hasYear(below) || hasHour(line) || opens(line);
  return opens(line) && /\d/.test(line) && hasAddress(below) && !hasYear(below);
}

/** `quotes`: whether lines that begin with `>` follow, before which less will do. */
function isAttribution(line: string, quotes: boolean): boolean {
  if (line.length > maxLength) return false;
  const dated = hasYear(line) || hasHour(line);
  const addressed = hasAddress(line);
  if (!/[:：]$/.test(line)) {
    if (!dated) return false;
    if (quotes) return (hasYear(line) && addressed) || saysWrote(line);
    return addressed && opens(line) && saysWrote(line);
  }
  if (dated && (addressed || (hasYear(line) && /\s[^\s@]+@[^\s@]+[:：]$/.test(line)))) return true;
  if (!saysWrote(line)) return quotes && (dated || addressed);
  if (
    quotes ||
    addressed ||
    /^[^\s@]+@\S+ /.test(line) ||
    isOfUs(line) ||
    (opens(line) && (dated || namesUs(line)))
  )
    return true;
  return hasYear(line) && (hasHour(line) || /^\p{L}+\.?, /u.test(line));
}

/** Whether the next line that is not blank begins with `>`. */
export function isQuoteNext(lines: readonly string[], from: number): boolean {
  let at = from;
  while (at < from + 5 && lines[at] === "") at++;
  return lines[at]?.startsWith(">") ?? false;
}

const namesUs = (line: string): boolean => /\bnextday\b/i.test(line);

const isOfUs = (line: string): boolean => /^["'«“]?nextday\b/i.test(line);

const opens = (line: string): boolean =>
  openers.includes(line.slice(0, line.search(/[\s,.]|$/)).toLowerCase());

function saysWrote(line: string): boolean {
  const lower = line.toLowerCase();
  return wrote.some((word) => lower.includes(word));
}

const hasAddress = (line: string): boolean => {
  const at = line.lastIndexOf("@");
  return at > 0 && /[<[(]/.test(line.slice(0, at)) && /[>\])]/.test(line.slice(at));
};

/** In the digits of any script. */
export const hasYear = (line: string): boolean =>
  /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(line) || /\d[./]\d\d?[./]\d\d/.test(line);

export const hasHour = (line: string): boolean => /\p{Nd}[:.h]\p{Nd}\p{Nd}/u.test(line);
