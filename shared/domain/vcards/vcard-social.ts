import type { Social } from "../contacts/contact.ts";
import { networkCalled, socialProfile } from "../contacts/social-profile.ts";
import type { ContentLine } from "./content-line.ts";
import type { VCard } from "./parse-vcards.ts";
import { textOf } from "./property-value.ts";

/** Properties of single networks that address books made up. */
const ofNetwork: ReadonlyMap<string, string> = new Map(
  "skype skype-username:skype twitter linkedin facebook instagram xing msn icq jabber aim yahoo qq wechat telegram whatsapp line google-talk:google-talk gtalk:google-talk gadugadu groupwise matrix signal"
    .split(" ")
    .map((each) => each.split(":"))
    .map(([name = "", network = name]) => [`X-${name.toUpperCase()}`, network]),
);

const places = new Set(["im", "home", "work", "pref", "internet", "other", "personal", "business"]);

/** Profiles, under whatever property address books write them. */
export function vcardSocial(card: VCard): readonly Social[] {
  const found = card.flatMap((line): readonly (Social | null)[] => {
    const text = textOf(line.value);
    if (text === "") return [];
    const network = ofNetwork.get(line.name);
    if (network !== undefined)
      return [socialProfile(text) ?? { network: called(network), handle: withoutAt(text) }];
    if (line.name === "URL") return [socialProfile(text)];
    const isProfile = profiles.has(line.name) || (line.name === "EMAIL" && isMessenger(text));
    return isProfile ? [profileIn(line, text)] : [];
  });
  const known = found.filter((each) => each !== null);
  return [...new Map(known.map((each) => [`${each.network} ${each.handle}`.toLowerCase(), each])).values()];
}

const profiles: ReadonlySet<string> = new Set(["X-SOCIALPROFILE", "SOCIALPROFILE", "IMPP"]);

/** `EMAIL;IM:MSN:jane@example.com` is nobody's mailbox. */
export const isMessenger = (email: string): boolean =>
  /^(?:aim|gtalk|icq|jabber|msn|sip|skype|xmpp|yahoo|ymsgr):/i.test(email);

const called = (network: string): string => networkCalled(network) ?? (network.toLowerCase() || "other");

function profileIn(line: ContentLine, text: string): Social {
  const given = (name: string) => line.parameters.get(name) ?? [];
  const [service] = [...given("X-SERVICE-TYPE"), ...given("SERVICE-TYPE"), ...given("TYPE")].filter(
    (each) => !places.has(each.toLowerCase()),
  );
  const [, scheme = "", handle = ""] = /^([\w.+-]{1,30}):(?!\/\/)([^]+)$/.exec(text) ?? [];
  const named = service ?? scheme.replace(/^x-(?!apple$)/i, "");
  const [user] = [...given("X-USER"), ...given("USERNAME")].filter((each) => each !== "");
  return (
    socialProfile(text) ??
    socialProfile(handle) ?? { network: called(named), handle: withoutAt(user ?? (handle || text)) }
  );
}

const withoutAt = (handle: string): string => handle.replace(/^(?:@|in\/)/, "").replace(/\?.{0,20}$/, "");
