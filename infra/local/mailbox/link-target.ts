import type { OpenedMail } from "./opened-mail.ts";

type LinkTarget = { readonly href: string; readonly target: "_self" | "_top" | "_blank" };

/**
 * Where a link in a mail leads: an answer to Nextday into this page's own boxes, the web into a window of its own, another
 * person's address to the mail program. Null: nowhere, whatever else it is.
 */
export function linkTarget(href: string, mail: OpenedMail, mailDomain: string): LinkTarget | null {
  if (href.startsWith("#")) return { href, target: "_self" };
  const url = URL.parse(href.trim());
  if (!url) return null;
  if (url.protocol === "https:" || url.protocol === "http:") return { href: url.href, target: "_blank" };
  if (url.protocol !== "mailto:") return null;
  return { href: boxFor(url, mail, mailDomain) ?? url.href, target: "_top" };
}

/** Null: the mail would go to somebody else than Nextday. */
function boxFor(url: URL, { entry, replyTo }: OpenedMail, mailDomain: string): string | null {
  const to = (percentDecoded(url.pathname) ?? "").toLowerCase();
  if (!isAt(to, mailDomain)) return null;
  const filled = new URLSearchParams();
  for (const name of ["subject", "body"]) {
    const value = headerField(url, name);
    if (value !== null) filled.set(name, value);
  }
  if (entry.outcome === null && to === replyTo) return `/mails/${entry.id}?${filled.toString()}`;
  filled.set("to", to);
  return `/compose?${filled.toString()}`;
}

/** Whether it is one address at the domain. */
export function isAt(address: string, mailDomain: string): boolean {
  return /^[^\s@<>"',;:]+@[^\s@]+$/.test(address) && address.endsWith(`@${mailDomain}`);
}

/** RFC 6068: like a query, but a plus is a plus. */
function headerField(url: URL, name: string): string | null {
  return new URLSearchParams(url.search.replaceAll("+", "%2B")).get(name);
}

export function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
