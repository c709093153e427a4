/** Who is named in a header of a forwarded mail; a program may leave out the address. */
export type NamedMailbox = { readonly name: string | null; readonly email: string | null };

const address = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;

/** `Jane Doe <jane@x.org>`, `Jane [mailto:jane@x.org]`, `<jane@x.org<mailto:jane@x.org>>`, `"Doe, Jane" (jane@x.org)`, an address or a name alone. */
export function namedMailbox(text: string): NamedMailbox {
  const short = text.slice(0, 500);
  const found = address.exec(short);
  if (found === null) return { name: nameIn(short.split(/[<[(]/)[0] ?? ""), email: null };
  const before = short.slice(0, found.index).replace(/[<[(]?\s*(?:mailto:)?\s*$/i, "");
  const behind = /\(([^()@]{2,80})\)/.exec(short.slice(found.index + found[0].length))?.[1];
  const name = nameIn(before) ?? (behind === undefined ? null : nameIn(behind));
  const email = found[0].replace(/^['.]+|[.'-]+$/g, "").toLowerCase();
  return { name: name?.toLowerCase() === email ? null : name, email };
}

function nameIn(text: string): string | null {
  const name = text
    .replace(/[*_"“”„«»]/g, "")
    .replace(/^[\s'<[(]+|[\s'<[(,;:]+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return name === "" || name.includes("@") ? null : name;
}
