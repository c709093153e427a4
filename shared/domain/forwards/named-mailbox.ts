import { withoutEncodedWords } from "./encoded-words.ts";

/** Who is named in a header of a forwarded mail; a program may leave out the address. */
export type NamedMailbox = { readonly name: string | null; readonly email: string | null };

const address = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;

const longest = 500;

/** `Jane Doe <jane@x.org>`, `Jane [mailto:jane@x.org]`, `<jane@x.org<mailto:jane@x.org>>`, `"Doe, Jane" (jane@x.org)`, an address or a name alone. */
export function namedMailbox(text: string): NamedMailbox {
  const short = onBehalf(unescaped(withoutEncodedWords(text.slice(0, longest))));
  const found = address.exec(short);
  if (found === null) return { name: nameIn(short.split(/[<[(]/)[0] ?? ""), email: null };
  const before = short.slice(0, found.index).replace(/[<[(]?\s{0,20}(?:mailto:)?$/i, "");
  const behind = /\(([^()@]{2,80})\)/.exec(short.slice(found.index + found[0].length))?.[1];
  const name = nameIn(before) ?? (behind === undefined ? null : nameIn(behind));
  const email = found[0].replace(/^['.*]+|(?<![.'*-])[.'*-]+$/g, "").toLowerCase();
  return { name: name?.toLowerCase() === email ? null : name, email };
}

/** Of `office@x.org on behalf of Jane Doe` the person; the address where the person has none. */
function onBehalf(text: string): string {
  const said =
    /\b(?:on behalf of|im auftrag von|de la part de|en nombre de|per conto di|em nome de|namens)\b/i.exec(
      text,
    );
  if (said === null) return text;
  const person = text.slice(said.index + said[0].length).trim();
  if (person === "") return text;
  const office = address.exec(text.slice(0, said.index))?.[0];
  return address.test(person) || office === undefined ? person : `${person} <${office}>`;
}

/** Some programs write the text part of HTML as HTML. */
const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp|nbsp);/g, (_, name: string) => entities[name] ?? " ");

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

/** Lotus Notes: `Jane Doe/NYC/Acme@ACME on 05/03/2026 09:01 AM` is Jane Doe. */
const ofNotes = (text: string): string =>
  text
    .replace(/\s(?:on )?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b.*$/, "")
    .trim()
    .replace(/\s?@\s?[\w-]{1,30}$/, "")
    .replace(/^CN=/, "")
    .replace(/(?<=\p{L})\/\S.*$/u, "");

function nameIn(text: string): string | null {
  const name = ofNotes(text.trim())
    .replace(/["“”„«»*_`]/g, "")
    .replace(/[([][^()[\]]{0,80}[)\]]\s*$/, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s'‘<[(]+|(?<![\s'’<[(,;:|–-])[\s'’<[(,;:|–-]+$/g, "");
  return name === "" || name.includes("@") || !/\p{L}/u.test(name) ? null : inOrder(viaGroup(name));
}

/** Google's groups write in a person's name: `'Jane Doe' via Sales`. */
const viaGroup = (name: string): string => name.split(/['’]? via /)[0] ?? name;

/** "Doe, Jane" is Jane Doe, unless letters of a degree or a firm stand behind the comma. */
export function inOrder(name: string): string {
  const parts = name.split(",").map((part) => part.trim());
  const [family = "", given = ""] = parts;
  const isTurned =
    parts.length === 2 && /^\p{Lu}\p{Ll}/u.test(given) && !/^(?:Inc|Ltd|Jr|Sr|Dr|Ph|Llc|Esq)\b/.test(given);
  return isTurned && family.split(" ").length <= 3 ? `${given} ${family}` : name;
}
