import type { Social } from "../contacts/contact.ts";
import { networkCalled, networkWords, socialProfile } from "../contacts/social-profile.ts";
import type { Found } from "./found.ts";
import { findUrls } from "./urls.ts";

const named = new RegExp(
  `(?<![\\p{L}\\p{N}.@])(${networkWords.join("|")})(?:\\s*[:.|–-]\\s*|\\s+)(@?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,40})(?!\\S*@)`,
  "giu",
);
const bare = /(?<!\S)@([\p{L}\p{N}._-]{2,40})/gu;

/** Handles in social networks: addresses of profiles, "Skype: jane.doe", "@janedoe" (of which the network is not told). */
export function findSocial(text: string): readonly Found<Social>[] {
  const profiles = findUrls(text).flatMap(({ value, start, end }) => {
    const profile = socialProfile(value.url);
    return profile === null ? [] : [{ value: profile, start, end }];
  });
  const spoken = [...text.matchAll(named)]
    .filter(([, network = "", handle = ""]) => isHandle(network, handle))
    .map((match) => found(match, networkCalled(match[1] ?? "") ?? "other", match[2] ?? ""));
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
    value: { network, handle: handle.replace(/^@|(?<!\.)\.+$/g, "") },
    start: match.index,
    end: match.index + match[0].length,
  };
}
