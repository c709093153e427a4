import { Parser } from "htmlparser2";

/** What becomes of an element: its text is read, left out, or stands for a quote. `rest`: it and all behind it are quoted. */
type Fate = "read" | "dropped" | "quoted" | "rest";

export const blocks: ReadonlySet<string> = new Set(
  "address article aside br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul".split(
    " ",
  ),
);
export const unread: ReadonlySet<string> = new Set(
  "head script style title template noscript svg object select textarea button".split(" "),
);

/** Names of classes and ids by which mail programs mark what they add. */
const marks: readonly (readonly [string, Fate])[] = [
  ["divrplyfwdmsg", "rest"],
  ["appendonsend", "rest"],
  ["mail-editor-reference-message-container", "rest"],
  ["olk_src_body_section", "rest"],
  ["outlookmessageheader", "rest"],
  ["yahoo_quoted", "quoted"],
  ["protonmail_quote", "quoted"],
  ["tutanota_quote", "quoted"],
  ["zmail_extra", "quoted"],
  ["moz-cite-prefix", "dropped"],
  ["moz-forward-container", "rest"],
  ["gmail_signature", "dropped"],
  ["moz-signature", "dropped"],
  ["protonmail_signature_block", "dropped"],
  ["applemailsignature", "dropped"],
  ["ms-outlook-mobile-signature", "dropped"],
];

/** The parser's time grows with the square of the depth; nothing that a person types is deeper. */
const maxDepth = 2000;
const chunk = 4096;

const ruled = "_".repeat(32);

export type Attributes = Readonly<Record<string, string>>;

/** The text of an HTML part, a line for each block; quotes become a line with `>`, the beginning of a quoted rest a line of underscores. */
export function textOfHtml(html: string): string {
  const out: string[] = [];
  const fates: Fate[] = [];
  const lists: number[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const fate = fateOf(name, attributes);
      if (hidden === 0) out.push(opening(fate, name));
      if (name === "ol") lists.push(Number(attributes["start"] ?? 1) - 1);
      else if (name === "ul") lists.push(Number.NaN);
      else if (name === "li" && hidden === 0) out.push(itemMark(lists));
      fates.push(fate);
      if (fate !== "read") hidden++;
    },
    ontext(text) {
      if (hidden === 0) out.push(text.replace(/\s+/g, " "));
    },
    onclosetag(name) {
      if (fates.pop() !== "read") hidden--;
      if (name === "ol" || name === "ul") lists.pop();
      if (hidden === 0 && (blocks.has(name) || name === "blockquote")) out.push("\n");
    },
  });
  for (let at = 0; at < html.length && fates.length < maxDepth; at += chunk)
    parser.write(html.slice(at, at + chunk));
  parser.end();
  return out.join("");
}

function opening(fate: Fate, name: string): string {
  if (fate === "quoted") return "\n>\n";
  if (fate === "rest") return `\n${ruled}\n`;
  return blocks.has(name) ? "\n" : name === "td" || name === "th" ? " " : "";
}

function fateOf(name: string, attributes: Attributes): Fate {
  if (name === "blockquote") return "quoted";
  if (unread.has(name) || isHidden(attributes)) return "dropped";
  const names = `${attributes["id"] ?? ""} ${attributes["class"] ?? ""}`.slice(0, 500).toLowerCase();
  if (attributes["id"] === "Signature" || attributes["id"] === "x_Signature") return "dropped";
  return marks.find(([mark]) => names.includes(mark))?.[1] ?? "read";
}

export const isHidden = ({ hidden, style = "" }: Attributes): boolean =>
  hidden !== undefined || /display:none|visibility:hidden/i.test(style.slice(0, 1000).replace(/\s/g, ""));

/** Mail programs turn a typed `1. done` into a numbered list, whose number is no text. */
function itemMark(lists: number[]): string {
  const number = lists.pop();
  if (number === undefined) return "";
  lists.push(number + 1);
  return Number.isNaN(number) ? "" : `${number + 1}. `;
}
