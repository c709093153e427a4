import { Parser } from "htmlparser2";
import { escaped } from "./html.ts";
import { linkTarget, percentDecoded } from "./link-target.ts";
import type { OpenedMail } from "./opened-mail.ts";

/** Those that would do something, or change what an address means; with all that is in them. */
const dropped = new Set(["script", "base", "iframe", "frame", "object", "embed", "link"]);

/** Browsers themselves go no deeper than 512; the parser takes time by the square of it. */
const deepest = 5_000;

type Attributes = Readonly<Record<string, string>>;

/**
 * A mail's HTML for its frame: pictures of its own are looked up among its parts, links lead out of the frame. What keeps the
 * page safe is the frame's sandbox and its policy, not this: it only makes the mail useful in them.
 * @throws RangeError where it is nested so deeply that it can only be meant to do harm.
 */
export function framedHtml(mail: OpenedMail, mailDomain: string): string {
  const written: string[] = [];
  let depth = 0;
  let droppedDepth = 0;
  let inStyle = false;
  const write = (markup: string) => {
    if (droppedDepth === 0) written.push(markup);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > deepest) throw new RangeError("nested too deeply");
      if (droppedDepth > 0 || dropped.has(name)) droppedDepth += 1;
      else if (!isOrder(name, attributes))
        write(openTag(name, settled(name, attributes, { mail, mailDomain })));
      inStyle = name === "style";
    },
    onclosetag(name, isImplied) {
      depth -= 1;
      if (droppedDepth > 0) droppedDepth -= 1;
      else if (!isImplied) write(`</${name}>`);
      inStyle = false;
    },
    ontext: (text) => write(inStyle ? text : escaped(text)),
    oncomment: (text) => write(`<!--${text}-->`),
    onprocessinginstruction: (_name, text) => write(`<${text}>`),
  });
  parser.end(mail.html ?? "");
  return written.join("");
}

/** `<meta http-equiv>` speaks to the browser: go there, allow that. */
const isOrder = (name: string, attributes: Attributes) =>
  name === "meta" && attributes["http-equiv"] !== undefined;

function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join("")}>`;
}

type Place = { readonly mail: OpenedMail; readonly mailDomain: string };

function settled(name: string, attributes: Attributes, { mail, mailDomain }: Place): Attributes {
  const kept = Object.entries(attributes).map(([key, value]) => [key, withParts(value, mail)] as const);
  if (name !== "a" && name !== "area") return Object.fromEntries(kept);
  const rest = kept.filter(([key]) => !["href", "xlink:href", "target", "ping", "rel"].includes(key));
  const leads = linkTarget(attributes["href"] ?? "", mail, mailDomain);
  return { ...Object.fromEntries(rest), ...(leads && { ...leads, rel: "noopener noreferrer" }) };
}

/** `cid:` addresses (RFC 2392) name the parts of this same mail. */
function withParts(value: string, { entry, parts }: OpenedMail): string {
  return value.replace(/\bcid:([^\s"'()<>]+)/gi, (whole, cid: string) => {
    const index = parts.findIndex((part) => part.cid === cid || part.cid === percentDecoded(cid));
    return index < 0 ? whole : `/mails/${entry.id}/parts/${index}`;
  });
}
