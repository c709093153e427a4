import { folded, lettersOf } from "../../../shared/domain/cards/letters.ts";
import type { Social } from "../../../shared/domain/contacts/contact.ts";
import { type Draw, draw } from "./draw.ts";
import { fillDigits } from "./fill-digits.ts";
import type { Person } from "./invent-person.ts";
import { words } from "./locale.ts";
import type { PrintedPhone } from "./printed-contact.ts";

const freeMail = words(
  "gmail.com outlook.com yahoo.com hotmail.com icloud.com gmx.de web.de orange.fr libero.it proton.me bol.com.br live.com aol.com",
);
const shared = words(
  "info office hello contact sales mail kontakt admin team reception enquiries service support contato booking press",
);

/** A domain that says the company's name more or less. */
export function inventDomain(at: Draw, company: string | null, person: Person): string {
  const { random, locale } = at;
  const name = company ?? `${person.given.split(" ")[0] ?? ""}${person.family}`;
  const parts = folded(name)
    .split(/[\s,]+/)
    .map(lettersOf)
    .filter((word) => word !== "");
  const initials = parts.map((word) => word.charAt(0)).join("");
  const [first = "studio", second = ""] = parts;
  const forms: readonly [number, string][] = [
    [44, parts.join("")],
    [13, parts.join("-")],
    [9, first],
    [initials.length > 2 ? 9 : 0, initials],
    [5, first + second],
    [4, `${first}${random.pick(["group", "online", "hq", "global", "team", "app", "usa"])}`],
    [4, parts.map((word, i) => (i === 0 ? word : word.slice(0, 4))).join("")],
    [3, `${initials}${parts.at(-1) ?? ""}`],
    [3, `the${parts.join("")}`],
    [3, lettersOf(person.family)],
    [3, lettersOf(draw(at, locale.family)) + random.pick(["lab", "net", "co"])],
  ];
  let left = random.next() * forms.reduce((sum, [share]) => sum + share, 0);
  const label = forms.find(([share]) => (left -= share) < 0)?.[1] ?? first;
  return `${(label.length < 2 ? `${label}studio` : label).slice(0, 40)}.${draw(at, locale.endings)}`;
}

export function inventEmails(at: Draw, person: Person, domain: string): readonly string[] {
  const { random } = at;
  if (random.chance(0.06)) return [];
  const host = random.chance(0.1)
    ? draw(at, freeMail)
    : random.chance(0.04)
      ? `${random.pick(["mail", "corp", "us", "de"])}.${domain}`
      : domain;
  const own = random.chance(0.07) ? `${draw(at, shared)}@${host}` : `${mailbox(at, person)}@${host}`;
  const also = random.chance(0.12) ? [`${draw(at, shared)}@${domain}`] : [];
  return [...new Set([own, ...also])].map((email) => (random.chance(0.04) ? email.toUpperCase() : email));
}

function mailbox({ random }: Draw, { given, family }: Person): string {
  const first = lettersOf(given.split(/[\s"]/)[0] ?? "") || "me";
  const last = lettersOf(family) || "x";
  const [f, l] = [first.charAt(0), last.charAt(0)];
  const initials = given
    .split(/\s+/)
    .map((word) => lettersOf(word).charAt(0))
    .join("");
  return random.pick([
    ...[
      `${first}.${last}`,
      `${first}.${last}`,
      `${first}.${last}`,
      `${f}${last}`,
      `${f}${last}`,
      first,
      first,
      last,
    ],
    ...[
      `${f}.${last}`,
      `${first}_${last}`,
      `${first}-${last}`,
      `${first}${l}`,
      `${last}.${first}`,
      `${first}${last}`,
      `${f}${l}`,
    ],
    ...[
      `${first}${random.between(1, 99)}`,
      `${initials}${last}`,
      `${last}${f}`,
      first.slice(0, 3),
      `dr.${last}`,
    ],
  ]);
}

export function inventUrls({ random }: Draw, domain: string): readonly string[] {
  if (random.chance(0.22)) return [];
  const path = random.chance(0.07) ? random.pick(["/en", "/contact", "/team", "/de", "/about-us"]) : "";
  const form = random.pick([
    `www.${domain}`,
    `www.${domain}`,
    domain,
    domain,
    `https://www.${domain}`,
    `http://www.${domain}`,
    `https://${domain}`,
  ]);
  const url = form + path;
  return [random.chance(0.05) ? url.toUpperCase() : url];
}

export function inventPhones(at: Draw): readonly PrintedPhone[] {
  const { random, locale } = at;
  const number = (from: readonly string[]) => fillDigits(random.pick(from), random);
  const phones: PrintedPhone[] = [];
  const extension = random.chance(0.08) ? String(random.between(2, 9999)) : null;
  if (random.chance(0.72)) phones.push({ printed: number(locale.phones.work), kind: "work", ext: extension });
  if (random.chance(0.12)) phones.push({ printed: number(locale.phones.work), kind: "direct", ext: null });
  if (random.chance(0.62)) phones.push({ printed: number(locale.phones.mobile), kind: "mobile", ext: null });
  if (random.chance(0.05)) phones.push({ printed: number(locale.phones.free), kind: "toll-free", ext: null });
  if (random.chance(0.04)) phones.push({ printed: number(locale.phones.work), kind: "home", ext: null });
  if (random.chance(0.26)) phones.push({ printed: number(locale.phones.work), kind: "fax", ext: null });
  return phones;
}

export function inventSocial(
  { random }: Draw,
  person: Person,
  company: string | null,
): readonly (Social & { printed: string })[] {
  if (!random.chance(0.14)) return [];
  const handle = random.chance(0.6)
    ? lettersOf(`${person.given}${person.family}`)
    : lettersOf(company ?? person.family);
  const forms: readonly (Social & { printed: string })[] = [
    { network: "linkedin", handle, printed: `linkedin.com/in/${handle}` },
    { network: "instagram", handle, printed: `instagram.com/${handle}` },
    { network: "instagram", handle, printed: `Instagram: @${handle}` },
    { network: "x", handle, printed: `x.com/${handle}` },
    { network: "x", handle, printed: `twitter.com/${handle}` },
    { network: "facebook", handle, printed: `facebook.com/${handle}` },
    { network: "facebook", handle, printed: `fb.com/${handle}` },
    { network: "xing", handle, printed: `xing.com/profile/${handle}` },
    { network: "skype", handle, printed: `skype: ${handle}` },
    { network: "skype", handle, printed: `Skype ${handle}` },
    { network: "github", handle, printed: `github.com/${handle}` },
    { network: "linkedin", handle, printed: `www.linkedin.com/in/${handle}` },
  ];
  return random.some(forms, random.between(1, 2));
}
