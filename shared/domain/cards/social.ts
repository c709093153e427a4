import { parse } from "tldts";
import type { Social } from "../contacts/contact.ts";
import type { Found } from "./found.ts";
import { findUrls } from "./urls.ts";

/** What networks are called, and what their profiles' addresses have in front of the handle. */
const networks: Readonly<Record<string, string>> = {
  linkedin: "linkedin",
  instagram: "instagram",
  insta: "instagram",
  ig: "instagram",
  facebook: "facebook",
  fb: "facebook",
  twitter: "twitter",
  x: "x",
  xing: "xing",
  skype: "skype",
  github: "github",
  youtube: "youtube",
  tiktok: "tiktok",
  behance: "behance",
  pinterest: "pinterest",
  threads: "threads",
  mastodon: "mastodon",
  telegram: "telegram",
  wechat: "wechat",
};
const folders = new Set(["in", "pub", "profile", "company", "user", "c", "channel", "pages"]);

const named = new RegExp(
  `(?<![\\p{L}\\p{N}.@])(${Object.keys(networks)
    .filter((name) => name.length > 1)
    .join("|")}|x)(?:\\s*[:.|–-]\\s*|\\s+)(@?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,40})(?!\\S*@)`,
  "giu",
);
const bare = /(?<!\S)@([\p{L}\p{N}._-]{2,40})/gu;

/** Handles in social networks: addresses of profiles, "Skype: jane.doe", "@janedoe" (of which the network is not told). */
export function findSocial(text: string): readonly Found<Social>[] {
  const profiles = findUrls(text)
    .filter(({ value }) => value.isProfile)
    .flatMap((found) => profile(found));
  const spoken = [...text.matchAll(named)]
    .filter(([, network = "", handle = ""]) => isHandle(network, handle))
    .map((match) => found(match, networks[match[1]?.toLowerCase() ?? ""] ?? "other", match[2] ?? ""));
  const others = [...text.matchAll(bare)].map((match) => found(match, "other", match[1] ?? ""));
  return [...profiles, ...spoken, ...others].filter(
    (one, i, all) => !all.slice(0, i).some((earlier) => earlier.start < one.end && one.start < earlier.end),
  );
}

/** "x" and two-letter names are letters elsewhere: only an @ or a mark makes a handle of what follows. */
function isHandle(network: string, handle: string): boolean {
  return (
    handle.startsWith("@") ||
    (network.length > 2 && !/^\p{Lu}\p{Ll}+$/u.test(handle)) ||
    network.toLowerCase() === "skype"
  );
}

function found(match: RegExpExecArray, network: string, handle: string): Found<Social> {
  return {
    value: { network, handle: handle.replace(/^@|[.]+$/g, "") },
    start: match.index,
    end: match.index + match[0].length,
  };
}

function profile({ value, start, end }: Found<{ readonly url: string }>): readonly Found<Social>[] {
  const network = networks[parse(value.url).domainWithoutSuffix ?? ""];
  const path = value.url
    .replace(/^https?:\/\//i, "")
    .split(/[/?#]/)
    .slice(1)
    .filter((part) => part !== "" && !folders.has(part.toLowerCase()));
  const [handle] = path;
  return network === undefined || handle === undefined
    ? []
    : [{ value: { network, handle: handle.replace(/^@/, "") }, start, end }];
}
