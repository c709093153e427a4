import { markOf } from "./parse-vcards.ts";

/** What is pasted is read by people; an address book comes as a file. */
const maxText = 1_000_000;

type Pasted = { readonly vcards: string; readonly rest: string };

/** The vCards that were pasted into a text, quoted or indented as they may be, and the text without them. */
export function pastedVCards(pasted: string): Pasted {
  const text = pasted.slice(0, maxText);
  if (!/BEGIN\s?:\s?VCARD/i.test(text)) return { vcards: "", rest: text };
  const vcards: string[] = [];
  const rest: string[] = [];
  let depth = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const bare = line.replace(/^(?:> ?)+/, "").replace(/\u00A0/g, " ");
    const mark = markOf(bare);
    if (mark === "agent" || (mark === "begin" && /^AGENT\b/i.test(vcards.at(-1) ?? ""))) depth += 1;
    else if (mark === "begin") depth = 1;
    if (depth === 0) rest.push(bare);
    else vcards.push(mark === null ? goingOn(bare, vcards.at(-1) ?? "") : bare.trim());
    if (mark === "end") depth = Math.max(0, depth - 1);
  }
  return { vcards: vcards.join("\n"), rest: rest.join("\n") };
}

/** Mail programs break long lines at a space, and HTML loses the space that a folded line begins with. */
function goingOn(line: string, before: string): string {
  if (/^\s|^(?:[\w-]{1,30}\.)?[A-Za-z][\w-]{0,60}\s?(?:;[^:]{0,400})?:|^$/.test(line)) return line;
  if (/=$|QUOTED-PRINTABLE|BASE64|ENCODING=B/i.test(before)) return line;
  return before.length === 75 || before.length === 76 ? ` ${line}` : `  ${line}`;
}
