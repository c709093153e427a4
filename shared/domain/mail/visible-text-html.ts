import { Parser } from "htmlparser2";
import { itemLines } from "./quoted-item.ts";
import { type Fate, fateOf } from "./visible-text-html-marks.ts";

export const blocks: ReadonlySet<string> = new Set(
  "address article aside br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul".split(
    " ",
  ),
);

/** The parser's time grows with the square of the depth; nothing that a person types is deeper. */
const maxDepth = 2000;
const chunk = 4096;

const ruled = "_".repeat(32);

/** `quotes`: whether the mail program marked what it quoted, in a way that no language changes. */
export type HtmlText = { readonly text: string; readonly quotes: boolean };

/** The text of an HTML part, a line for each block; quotes become a line with `>`, the beginning of a quoted rest a line of underscores. */
export function textOfHtml(html: string): HtmlText {
  const out: string[] = [];
  const fates: Fate[] = [];
  const lists: number[] = [];
  let hidden = 0;
  let preformatted = 0;
  let quotes = false;
  let unseen = "";
  const parser = new Parser({
    onopentag(name, attributes) {
      const fate = fateOf(name, attributes);
      const mark = listMark(name, attributes["start"], lists);
      if (hidden === 0) out.push(opening(fate, name), mark);
      else if (blocks.has(name)) unseen += "\n";
      if (name === "pre") preformatted += 1;
      fates.push(fate);
      if (fate !== "read") hidden++;
      quotes ||= fate !== "read" && fate !== "dropped";
    },
    ontext(text) {
      if (hidden === 0) out.push(preformatted > 0 ? text : text.replace(/\s+/g, " "));
      else unseen += text.replace(/\s+/g, " ");
    },
    onclosetag(name) {
      const fate = fates.pop();
      if (name === "pre") preformatted -= 1;
      if (fate !== "read") hidden--;
      if (name === "ol" || name === "ul") lists.pop();
      if (hidden > 0) return;
      if (fate === "quoted") out.push("\n", itemLines(unseen));
      if (fate === "intro" && isForwardIntro(unseen)) out.push(`\n${ruled}\n`);
      else if (blocks.has(name) || name === "blockquote") out.push("\n");
      unseen = "";
    },
  });
  for (let at = 0; at < html.length && fates.length < maxDepth; at += chunk)
    parser.write(html.slice(at, at + chunk));
  parser.end();
  return { text: out.join(""), quotes };
}

/** What follows "---------- Forwarded message ---------" is not marked; what follows an attribution is. */
const isForwardIntro = (intro: string): boolean => intro.trimStart().startsWith("--");

function opening(fate: Fate, name: string): string {
  if (fate === "quoted") return "\n>\n";
  if (fate === "rest") return `\n${ruled}\n`;
  return blocks.has(name) ? "\n" : name === "td" || name === "th" ? " " : "";
}

/** Mail programs turn a typed `1. done` into a numbered list, whose number is no text. */
function listMark(name: string, start: string | undefined, lists: number[]): string {
  if (name === "ol") lists.push(Number(start ?? 1) - 1);
  else if (name === "ul") lists.push(Number.NaN);
  const number = name === "li" ? lists.pop() : undefined;
  if (number === undefined) return "";
  lists.push(number + 1);
  return Number.isNaN(number) ? "" : `${number + 1}. `;
}
