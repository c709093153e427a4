import { languageOf } from "./languages/languages.ts";
import { inlineRows, type ReachPart, reachRows, type Setting } from "./reach-rows.ts";
import { type Row, row } from "./row.ts";

const reach: readonly ReachPart[] = ["phones", "emails", "urls", "social"];

type Item = (setting: Setting) => readonly Row[];

/** What a layout may name, and the rows it prints; nothing where the person has none of it. */
export const items: Readonly<Record<string, Item>> = {
  logo: ({ contact, random }) =>
    contact.company === null || random.chance(0.35) ? [] : [row(initials(contact.company), "logo")],
  company: ({ contact }) => texts(contact.company).map((text) => row(text, "company")),
  stacked: ({ contact }) =>
    texts(contact.company).flatMap((text) => stackedWords(text).map((word) => row(word, "company"))),
  halves: ({ contact }) =>
    texts(contact.company).flatMap((text) => halves(text).map((half) => row(half, "company"))),
  name: (setting) => nameRows(setting),
  "name-stacked": ({ contact }) => contact.nameWords.map((word) => row(word, "name")),
  "name-title": (setting) => {
    const title = setting.contact.title.join(" ");
    const mark = setting.random.pick([", ", " | ", " – ", " - ", " / ", "  ·  "]);
    return [
      row(
        title === "" ? fullName(setting) : fullName(setting) + mark + title,
        title === "" ? "name" : "mixed",
      ),
    ];
  },
  title: (setting) => titleRows(setting),
  "title-company": ({ contact }) => {
    const title = contact.title.join(" ");
    return contact.company === null
      ? contact.title.map((text) => row(text, "title"))
      : [row(title === "" ? contact.company : `${title}, ${contact.company}`, "mixed")];
  },
  dept: ({ contact }) => texts(contact.department).map((text) => row(text, "dept")),
  tagline: ({ contact }) => texts(contact.tagline).map((text) => row(text, "tagline")),
  claims: ({ contact }) => contact.claims.map((text) => row(text, "other", 0.8)),
  again: ({ contact, random }) =>
    contact.company === null ? [] : [row(random.pick([contact.company, ...contact.companyAlso]), "company")],
  services: ({ contact, random }) => {
    const bullet = random.pick(["• ", "· ", "- ", "", "", "▪ "]);
    return contact.services.map((text) => row(bullet + text, "service"));
  },
  "services-inline": ({ contact, random }) =>
    contact.services.length === 0
      ? []
      : [row(contact.services.join(random.pick([" • ", " | ", ", ", " · "])), "service")],
  reach: (setting) => reachRows(setting, reach),
  inline: (setting) => inlineRows(setting, reach),
  phones: (setting) => reachRows(setting, ["phones"]),
  net: (setting) => reachRows(setting, ["emails", "urls", "social"]),
  emails: (setting) => reachRows(setting, ["emails"]),
  urls: (setting) => reachRows(setting, ["urls", "social"]),
  "phones-inline": (setting) => inlineRows(setting, ["phones"]),
  "net-inline": (setting) => inlineRows(setting, ["emails", "urls", "social"]),
  address: (setting) => addressRows(setting),
  "address-inline": ({ contact }) =>
    contact.address.length === 0 ? [] : [row(contact.address.join(", ").replace(/,,/g, ","), "address")],
  offices: ({ contact, random }) => {
    const rows = contact.otherAddress.map((text) => row(text, "address2"));
    return rows.length > 0 && random.chance(0.4)
      ? [
          row(
            random.pick(["Branch office", "Branch:", "Showroom", "Werk", "Also at", "Second office"]),
            "other",
          ),
          ...rows,
        ]
      : rows;
  },
};

function addressRows({ contact, style, random }: Setting): readonly Row[] {
  const rows = contact.address.map((text) => row(text, "address"));
  const [first] = contact.address;
  if (first === undefined || (style.labels !== "word" && style.labels !== "letter") || random.chance(0.6))
    return rows;
  const all = languageOf(contact.language).labels.address;
  const label = random.pick(
    all.filter((each) => (style.labels === "letter" ? each.length <= 2 : each.length > 2)).concat(all),
  );
  if (random.chance(0.3)) return [row(label, "label"), ...rows];
  return [row(`${label}${style.colon === "" ? ":" : style.colon} ${first}`, "address"), ...rows.slice(1)];
}

/** Before a department a comma may stand. */
function titleRows({ contact, random }: Setting): readonly Row[] {
  const comma = contact.department !== null && random.chance(0.2) ? "," : "";
  const last = contact.title.length - 1;
  return contact.title.map((text, i) => row(i === last ? text + comma : text, "title"));
}

/** Credentials may stand on a line of their own. */
function nameRows(setting: Setting): readonly Row[] {
  const { contact, random } = setting;
  if (contact.credentials.length === 0 || random.chance(0.6)) return [row(fullName(setting), "name")];
  const bare = fullName({ ...setting, contact: { ...contact, credentials: [] } });
  return [row(bare, "name"), row(contact.credentials.join(random.pick([", ", " | ", " "])), "other", 0.7)];
}

function fullName({ contact, random }: Setting): string {
  const { honorific, name, credentials } = contact;
  const before = honorific === null ? "" : `${honorific} `;
  const behind =
    credentials.length === 0
      ? ""
      : (random.chance(0.8) ? ", " : " ") + credentials.join(random.pick([", ", ", ", " "]));
  return before + name + behind;
}

const texts = (text: string | null): readonly string[] => (text === null ? [] : [text]);

const initials = (company: string): string =>
  company
    .split(/[\s&]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join("")
    .slice(0, 3);

function stackedWords(text: string): readonly string[] {
  const words = text.split(" ");
  return words.reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const joins = last !== undefined && (word === "&" || last.endsWith("&") || word.length <= 3);
    return joins ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
}

function halves(text: string): readonly string[] {
  const words = text.split(" ");
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(" "), words.slice(middle).join(" ")].filter((half) => half !== "");
}
