import { Parser } from "htmlparser2";
import { socialProfile } from "../contacts/social-profile.ts";
import { blocks } from "../mail/visible-text-html.ts";
import { isUnseen } from "../mail/visible-text-html-marks.ts";

/** The parser's time grows with the square of the depth; nothing that a person typed is deeper. */
const maxDepth = 2000;
const chunk = 4096;

/** `begins`: where the element's text begins in what was written. */
type Open = { readonly drops: boolean; readonly href: string; readonly begins: number };

/**
 * All that a person can see of an HTML part, quotes and signatures included: a line for each block, cells of a row parted by tabs.
 * Where a link's text does not say where it leads, the address of a mail, a number or a profile stands behind it.
 */
export function wholeHtml(html: string): string {
  const page = blankPage();
  const open: Open[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const drops = isUnseen(name, attributes);
      if (hidden === 0 && !drops) page.begin(name);
      if (drops) hidden += 1;
      open.push({ drops, href: name === "a" ? (attributes["href"] ?? "") : "", begins: page.written.length });
    },
    ontext(text) {
      if (hidden === 0) page.write(text, open.length > 0);
    },
    onclosetag(name) {
      const closed = open.pop();
      if (closed?.drops === true) hidden -= 1;
      else if (hidden === 0 && closed !== undefined) {
        page.write(linkTo(closed, page.written));
        page.end(name);
      }
    },
  });
  for (let at = 0; at < html.length && open.length < maxDepth; at += chunk)
    parser.write(html.slice(at, at + chunk));
  parser.end();
  return page.written.join("");
}

const isBlock = (name: string): boolean => name !== "br" && (blocks.has(name) || name === "blockquote");

/** Lines as a browser breaks them: two blocks are parted once, and a break at the end of one is none. */
function blankPage() {
  const written: string[] = [];
  let breaks = 0;
  let isKept = 0;
  const breakBefore = (name: string) => {
    if (name === "br") breaks += 1;
    else if (isBlock(name)) breaks = Math.max(breaks, name === "p" ? 2 : 1);
  };
  return {
    written,
    begin(name: string) {
      breakBefore(name);
      if (name === "pre") isKept += 1;
      if ((name === "td" || name === "th") && breaks === 0) written.push("\t");
    },
    end(name: string) {
      if (name === "pre") isKept -= 1;
      if (name !== "br") breakBefore(name);
    },
    write(text: string, mayKeep = false) {
      const shown = isKept > 0 && mayKeep ? text : text.replace(/[ \t\r\n\f]+/g, " ");
      if (shown === "" || (breaks > 0 && shown === " ")) return;
      written.push("\n".repeat(Math.min(breaks, 3)), shown);
      breaks = 0;
    },
  };
}

function linkTo({ href, begins }: Open, written: readonly string[]): string {
  if (href === "" || href.length > 500) return "";
  const text = written.slice(begins).join("").toLowerCase();
  const mailto = /^mailto:([^?\s]{3,200})/i.exec(href)?.[1]?.toLowerCase();
  if (mailto !== undefined) return text.includes("@") ? "" : ` <${mailto}>`;
  const tel = /^tel:([^;?]{3,40})/i.exec(href)?.[1];
  if (tel !== undefined) return /\d{3}/.test(text) ? "" : ` ${tel}`;
  return socialProfile(href) === null || text.includes("/") ? "" : ` ${href} `;
}
