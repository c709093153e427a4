import { markOf } from "./parse-vcards.ts";

/** What is pasted is read by people; an address book comes as a file. */
const maxText = 1_000_000;

/** The vCards that were pasted into a text, quoted or indented as they may be, and the text without them. */
export function pastedVCards(pasted: string): { readonly vcards: string; readonly rest: string } {
  const text = pasted.slice(0, maxText);
  if (!/BEGIN\s?:\s?VCARD/i.test(text)) return { vcards: "", rest: text };
  const vcards: string[] = [];
  const rest: string[] = [];
  let depth = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const bare = line.replace(/^(?:> ?)+/, "");
    const mark = markOf(bare);
    if (mark === "begin") depth += 1;
    (depth > 0 ? vcards : rest).push(mark === null ? bare : bare.trim());
    if (mark === "end") depth = Math.max(0, depth - 1);
  }
  return { vcards: vcards.join("\n"), rest: rest.join("\n") };
}
