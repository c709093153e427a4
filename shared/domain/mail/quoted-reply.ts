import { firstQuoted } from "../forwards/first-quoted.ts";
import type { NamedMailbox } from "../forwards/named-mailbox.ts";
import { wholeHtml } from "../forwards/whole-html.ts";
import type { ParsedMail } from "./parsed-mail.ts";
import { plainLines } from "./plain-lines.ts";
import { visibleText } from "./visible-text.ts";

/** What somebody had written whom a mail answers, without what they quote themselves. */
export type QuotedReply = { readonly from: NamedMailbox; readonly text: string };

const maxSource = 400_000;
const mostLines = 10_000;

/** The first mail that is quoted in a mail, as its own reader saw it. Null: it quotes none, or not whose it is. */
export function quotedReply({ text, html }: Pick<ParsedMail, "text" | "html">): QuotedReply | null {
  const source = (text ?? "").trim() === "" ? wholeHtml((html ?? "").slice(0, maxSource)) : (text ?? "");
  const lines = plainLines(source.slice(0, maxSource)).slice(0, mostLines);
  const found = firstQuoted(lines);
  if (found === null) return null;
  const theirs = lines.slice(found.ends).map((line) => line.replace(/^> ?/, ""));
  const said = visibleText({ text: theirs.join("\n"), html: null });
  return said === "" ? null : { from: found.from, text: said };
}
