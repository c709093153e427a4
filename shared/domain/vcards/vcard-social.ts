import type { Social } from "../contacts/contact.ts";
import { socialProfile } from "../contacts/social-profile.ts";
import type { VCard } from "./parse-vcards.ts";
import { textOf } from "./property-value.ts";

/** Profiles, under whatever property address books write them. */
export function vcardSocial(card: VCard): readonly Social[] {
  const found = card.flatMap(({ name, parameters, value }): readonly Social[] => {
    const text = textOf(value);
    if (name === "URL") return [socialProfile(text)].filter((profile) => profile !== null);
    if (name !== "X-SOCIALPROFILE" && name !== "SOCIALPROFILE" && name !== "IMPP") return [];
    const [network = ""] = parameters.get("TYPE") ?? parameters.get("SERVICE-TYPE") ?? [];
    const [, scheme = "", handle = ""] = /^([\w-]+):(?!\/\/)(.+)$/.exec(text) ?? [];
    const named = (network || scheme.replace(/^x-/i, "")).toLowerCase();
    const bare = handle === "" ? text : handle;
    return [socialProfile(text) ?? { network: named || "other", handle: bare.replace(/^@/, "") }];
  });
  return [...new Map(found.map((each) => [`${each.network} ${each.handle}`, each])).values()];
}
