import { folded } from "../cards/letters.ts";
import { attributionLength } from "../mail/visible-text-attribution.ts";
import { type NamedMailbox, namedMailbox } from "./named-mailbox.ts";

/** What a line like `On 3 May 2026, Jane Doe <jane@example.org> wrote:` says, and the first line behind it. */
export type Attributed = { readonly from: NamedMailbox; readonly date: string | null; readonly ends: number };

/** Null: no such line begins there. */
export function attributedAt(lines: readonly string[], at: number): Attributed | null {
  const ofGroupWise = groupWise.exec((lines[at] ?? "").slice(0, 300));
  if (ofGroupWise !== null)
    return { from: namedMailbox(ofGroupWise[1] ?? ""), date: ofGroupWise[2] ?? "", ends: at + 1 };
  const length = attributionLength(lines, at) || (saysWhenAndWho(lines[at] ?? "") ? 1 : 0);
  if (length === 0) return null;
  const line = lines.slice(at, at + length).join(" ");
  const from = authorOf(line);
  return from === null ? null : { from, date: dateOf(line), ends: at + length };
}

/** `>>> Jane Doe <jane@example.org> 11/17/2026 8:00 AM >>>` without what it begins with. */
const groupWise = /^(\p{L}[^>]{2,100}>?)\s(\d{1,2}[/.]\d{1,2}[/.]\d{2,4}[^>]{4,15})\s>>>$/u;

/** `17.11.2026, 08:00, "Jane Doe" <jane@example.org>:`, as Yandex and others write. */
const saysWhenAndWho = (line: string): boolean =>
  line.length < 300 &&
  /^[^@<]{0,60}\d\d[^@]{0,120}[<(][^<>()\s]{1,64}@[^<>()\s]{1,200}[>)]\s?[:：]$/.test(line);

function authorOf(line: string): NamedMailbox | null {
  const { before, address } = aroundAddress(line);
  const name = nameAtEnd(address === null ? withoutVerb(before) : before);
  if (address === null) return name === "" ? null : namedMailbox(name);
  return namedMailbox(`${name} <${address}>`);
}

function aroundAddress(line: string): { before: string; address: string | null } {
  const [address = null] = /[^\s<>()[\]"',;:]{1,64}@[^\s<>()[\]"',;]{1,200}/.exec(line) ?? [];
  if (address === null) return { before: line, address };
  return { before: line.slice(0, line.indexOf(address)), address: address.replace(/(?<![.:])[.:]+$/, "") };
}

/** What a date ends with, and what stands between it and a name, in many languages. */
const between = new Set(
  `am pm a.m. p.m. uhr h hrs kl klo ore alle las o'clock gmt cet cest utc est edt pst pdt mst cst bst eet jst schrieb skrev schreef heeft har hat
  ha a le r. г. р. г год года в o o. w v at um om às as at. um. odesilatel odosielatel uzivatel pouzivatel uporabnik korisnik je пользователь користувач
  от від idopontban από ο η yazdi folgendes det den der von by from kirjutas kell στις ο χρηστης η π.μ. μ.μ. π.μ μ.μ user utilisateur dal del`.split(
    /\s+/,
  ),
);

/** "On Tue, Nov 17, 2026 at 8:00 AM Jane Doe" ends with a name: what follows the last figure and the words of a date. */
function nameAtEnd(before: string): string {
  const words = before
    .trimEnd()
    .replace(/\(?<?$/, "")
    .trim()
    .split(/\s+/);
  const quoted = /["„“«]([^"„“”»]{2,80})["”“»]\s{0,9}[<([]{0,2}\s{0,9}$/.exec(before)?.[1];
  if (quoted !== undefined) return quoted.trim();
  const lastFigure = words.findLastIndex((word) => /\d/.test(word));
  const rest = words.slice(lastFigure + 1);
  const first = rest.findIndex(
    (word) => !between.has(folded(word).replace(/(?<![,:])[,:]+$/, "")) && /\p{L}/u.test(word),
  );
  return first < 0
    ? ""
    : rest
        .slice(first)
        .join(" ")
        .replace(/^[,\s]+/, "");
}

/** "… John Doe wrote:" without what says that he did. */
const withoutVerb = (line: string): string =>
  line
    .replace(/[:：]$/, "")
    .trimEnd()
    .replace(
      /\s(?:wrote|writes|(?:a )?écrit|escribió|(?:ha )?scritto|escreveu|geschreven|schreef|skrev|napsal\S{0,4}|napisał\S{0,4}|kirjoitti|yazdı|написал\S{0,4}|пишет)$/i,
      "",
    );

/** The part with the figures, as it is written. */
function dateOf(line: string): string | null {
  const whole = line.replace(/<[^>]{0,300}>|\([^)@]{0,100}@[^)]{0,200}\)/g, "|");
  const part = whole.split("|").find((each) => /\d/.test(each));
  if (part === undefined) return null;
  const words = part.trim().split(/\s+/);
  const first = words.findIndex((word) => /\d|,$|\.$/.test(word));
  const last = words.findLastIndex((word) => /\d/.test(word));
  const half = /^[ap]\.?m\.?,?$/i.test(words[last + 1] ?? "") ? 1 : 0;
  return words
    .slice(Math.max(0, Math.min(first, last)), last + 1 + half)
    .join(" ")
    .replace(/(?<![,:])[,:]+$/, "");
}
