import type { Social } from "./contact.ts";

/** A network: what cards call it, and where its profiles lie behind its hosts. */
type Network = {
  readonly network: string;
  readonly words: readonly string[];
  readonly hosts: readonly string[];
  /** Its first group is the handle. */
  readonly path: RegExp;
};

const anywhere = /^@?([^/?#]+)/;

const networks: readonly Network[] = [
  {
    network: "linkedin",
    words: ["linkedin"],
    hosts: ["linkedin.com"],
    path: /^(?:in\/|pub\/|(?=company\/|school\/))((?:company\/|school\/)?[^/?#]+)/i,
  },
  { network: "xing", words: ["xing"], hosts: ["xing.com"], path: /^(?:profile|pages)\/([^/?#]+)/i },
  { network: "instagram", words: ["instagram", "insta", "ig"], hosts: ["instagram.com"], path: anywhere },
  { network: "facebook", words: ["facebook", "fb"], hosts: ["facebook.com", "fb.com"], path: anywhere },
  { network: "x", words: ["x", "twitter"], hosts: ["x.com", "twitter.com"], path: anywhere },
  { network: "tiktok", words: ["tiktok"], hosts: ["tiktok.com"], path: anywhere },
  {
    network: "youtube",
    words: ["youtube"],
    hosts: ["youtube.com"],
    path: /^(?:@|c\/|user\/|channel\/)([^/?#]+)/i,
  },
  { network: "github", words: ["github"], hosts: ["github.com"], path: anywhere },
  { network: "behance", words: ["behance"], hosts: ["behance.net"], path: anywhere },
  { network: "pinterest", words: ["pinterest"], hosts: ["pinterest.com"], path: anywhere },
  { network: "threads", words: ["threads"], hosts: ["threads.net", "threads.com"], path: anywhere },
  { network: "whatsapp", words: [], hosts: ["wa.me"], path: anywhere },
  { network: "telegram", words: ["telegram"], hosts: ["t.me"], path: anywhere },
  { network: "skype", words: ["skype"], hosts: [], path: anywhere },
  { network: "mastodon", words: ["mastodon"], hosts: [], path: anywhere },
  { network: "wechat", words: ["wechat"], hosts: [], path: anywhere },
];

const byWord = new Map(
  networks.flatMap(({ network, words }) => words.map((word) => [word, network] as const)),
);
const byHost = new Map(networks.flatMap((each) => each.hosts.map((host) => [host, each] as const)));

/** What cards call networks, lower case. */
export const networkWords: readonly string[] = [...byWord.keys()];

/** The network of that name; null: none is called so. */
export const networkCalled = (word: string): string | null => byWord.get(word.toLowerCase()) ?? null;

/** The profile that a web address leads to; null: it is no profile that is known here. */
export function socialProfile(url: string): Social | null {
  const [, host = "", path = ""] = /^(?:https?:\/\/)?([^/?#]*)(?![^/?#])\/?(.*)$/is.exec(url.trim()) ?? [];
  // "de.linkedin.com", "m.facebook.com"
  const own = host.toLowerCase().replace(/^(?:www|m|[a-z]{2,3})\.(?=[^.]+\.[^.]+$)/, "");
  const known = byHost.get(own);
  const handle = known?.path.exec(path)?.[1];
  return known === undefined || handle === undefined
    ? null
    : { network: known.network, handle: decoded(handle) };
}

function decoded(handle: string): string {
  try {
    return decodeURIComponent(handle);
  } catch {
    return handle;
  }
}
