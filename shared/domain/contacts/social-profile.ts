import type { Social } from "./contact.ts";

/** Where a person's profile lies behind the network's own address. */
const profiles: readonly { readonly network: string; readonly address: RegExp }[] = [
  { network: "linkedin", address: /^(?:\w{2,3}\.)?linkedin\.com\/(?:in|pub)\/([^/?#]+)/ },
  { network: "linkedin", address: /^(?:\w{2,3}\.)?linkedin\.com\/(company\/[^/?#]+)/ },
  { network: "xing", address: /^xing\.com\/profile\/([^/?#]+)/ },
  { network: "instagram", address: /^instagram\.com\/([^/?#]+)/ },
  { network: "facebook", address: /^(?:facebook|fb)\.com\/([^/?#]+)/ },
  { network: "x", address: /^(?:twitter|x)\.com\/([^/?#]+)/ },
  { network: "tiktok", address: /^tiktok\.com\/@([^/?#]+)/ },
  { network: "youtube", address: /^youtube\.com\/@([^/?#]+)/ },
  { network: "github", address: /^github\.com\/([^/?#]+)/ },
  { network: "whatsapp", address: /^wa\.me\/([^/?#]+)/ },
  { network: "telegram", address: /^t\.me\/([^/?#]+)/ },
];

/** The profile that a web address leads to; null: it is no profile that is known here. */
export function socialProfile(url: string): Social | null {
  const plain = url
    .trim()
    .replace(/^https?:\/\//i, "")
    .replace(/^(?:www|m)\./i, "");
  const host = /^[^/]*/.exec(plain)?.[0] ?? "";
  const address = host.toLowerCase() + plain.slice(host.length);
  for (const { network, address: known } of profiles) {
    const handle = known.exec(address)?.[1];
    if (handle !== undefined) return { network, handle: decoded(handle) };
  }
  return null;
}

function decoded(handle: string): string {
  try {
    return decodeURIComponent(handle);
  } catch {
    return handle;
  }
}
