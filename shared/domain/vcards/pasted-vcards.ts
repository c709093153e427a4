import { markOf } from "./parse-vcards.ts";

/** The vCards that were pasted into a text, quoted or indented as they may be, and the text without them. */
export function pastedVCards(text: string): { readonly vcards: string; readonly rest: string } {
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
