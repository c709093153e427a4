const maxLines = 4;
const maxLength = 400;

/** How attributions begin: English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Polish, Czech, Finnish, Hungarian, … */
const openers = "on am le el il em op den dne w ke pe în в у 在".split(" ");

/** "wrote", in the languages above and Russian, Ukrainian, Greek, Turkish, Romanian, Japanese, Chinese, Korean. */
const wrote =
  "wrote writes schrieb écrit ecrit escribió escribio scritto escreveu schreef skrev skrifaði pisze napisał napisala napsal kirjoitti írta irta scris пишет написал пише έγραψε yazdı пишет: のメール 写道 寫道 작성 geschreven".split(
    " ",
  );

/**
 * How many lines from `at` on are one attribution ("On Tue, Nov 24, 2026 at 8:00 AM Nextday <inbox@in.example.com> wrote:"), which
 * mail programs wrap; 0: none begins here.
 */
export function attributionLength(lines: readonly string[], at: number): number {
  const first = lines[at] ?? "";
  if (isAttribution(first)) return 1;
  if (!mayBegin(first)) return 0;
  let joined = first;
  for (let count = 2; count <= maxLines; count++) {
    const next = lines[at + count - 1] ?? "";
    if (next === "" || next.startsWith(">") || isAttribution(next)) return 0;
    joined += ` ${next}`;
    if (isAttribution(joined)) return count;
  }
  return 0;
}

/** It ends with a colon, tells a date or names us, and either says "wrote" in its place or names an address. */
function isAttribution(line: string): boolean {
  if (line.length > maxLength || !/[:：]$/.test(line)) return false;
  if (saysWrote(line) && (isOfUs(line) || (opens(line) && namesUs(line)))) return true;
  return hasDate(line) && ((opens(line) && saysWrote(line)) || hasAddress(line));
}

const mayBegin = (line: string): boolean =>
  line.length <= maxLength &&
  ((opens(line) && (/\d/.test(line) || namesUs(line))) ||
    (hasAddress(line) && (saysWrote(line) || isOfUs(line))));

const namesUs = (line: string): boolean => /\bnextday\b/i.test(line);

const isOfUs = (line: string): boolean => /^["'«“]?nextday\b/i.test(line);

const opens = (line: string): boolean =>
  openers.includes(line.slice(0, line.search(/[\s,.]|$/)).toLowerCase());

function saysWrote(line: string): boolean {
  const lower = line.toLowerCase();
  return wrote.some((word) => lower.includes(word));
}

const hasAddress = (line: string): boolean => {
  const at = line.indexOf("@");
  return at > 0 && /[<[(]/.test(line.slice(0, at)) && /[>\])]/.test(line.slice(at));
};

const hasDate = (line: string): boolean => /(?:19|20)\d\d|\d:\d\d|\d\.\d\d/.test(line);
