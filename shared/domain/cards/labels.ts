import type { PhoneKind } from "../contacts/contact.ts";
import { folded } from "./letters.ts";

/** What a label in front of a value, or in brackets behind it, says that the value is. */
export type Label = PhoneKind | "email" | "url" | "place" | "register";

const labels: Readonly<Record<Label, string>> = {
  work: `t|tel|tele|tel no|telephone|telefon|telefono|telefone|telefoon|tlf|tfn|tfno|telf|ph|phone|p|o|office|office tel|work|main|business|b|switchboard
    |fon|fone|tel fax|tel and fax|call|call us|landline|zentrale|buro|festnetz|praxis|standard|bureau|cabinet|kantoor|oficina|escritorio|ufficio|uff
    |vaxel|kontor|sentralbord|hovednr|biuro|sekretariat|kancelar|pevna linka|ufficio|sede|studio|telephone no|phone no|ph no`,
  direct: `d|dir|direct|did|ddi|durchwahl|dw|direkt|direkte|direct line|direct dial|direct tel|ligne directe|ld|diretto|linea diretta|directo|linea directa
    |direto|doorkiesnummer|doorkies|bezposredni|bezp|prima linka`,
  mobile: `m|mob|mobile|mobile no|mobil|mobiltel|mobiltelefon|mobiel|mobilni|movil|mov|mvl|cell|cell no|cellular|cellulare|cell phone|mobile phone|cel|celular
    |telemovel|tlm|c|handy|gsm|natel|funk|portable|port|kom|tel kom|komorka|whatsapp|wa|text|hp|h p|h/p`,
  fax: "f|fax|efax|e fax|faks|fax no|telefax|facsimile|fx|telecopie|telecopieur",
  home: "h|home|privat|prive|casa|abitazione|particular|residence|residencia|res|domicile|thuis|hem|bostad|hjem|dom|domowy|domu",
  "toll-free": `tf|toll free|tollfree|free|freephone|free call|freecall|hotline|sans frais|numero vert|n vert|no vert|vert|verde|numero verde|n verde|gebuhrenfrei|kostenlos
    |gratis|gratis nummer|linea gratuita|gratuito|ligacao gratuita|linha gratis|kostnadsfritt|infolinia|bezplatny|zelena linka|bezplatne`,
  other: "pager|viber|signal|wechat|telegram|line",
  register: `kvk|siret|siren|rcs|hrb|abn|acn|uen|nip|regon|ico|dic|cvr|org nr|orgnr|gstin|vat|vat no|tva|piva|p iva|e p iva|cif|nif|nmls|license|licence|lic|dre lic
    |reg no|company reg no|england no|wales no|registration no|ust idnr|btw|steuernummer|partita iva`,
  email:
    "e|email|e mail|e-mail|mail|correo|correo electronico|courriel|mel|posta|correio|e post|epost|mejl|mailto",
  url: `w|web|website|web site|web page|site|site web|url|internet|www|homepage|online|visit|visit us|netz|sito|sito web|pagina web|sitio|webb|hemsida|nett|nettside
    |hjemmeside|strona|webseite|i`,
  place: `a|add|addr|address|adresse|adres|adress|anschrift|direccion|dir|endereco|end|morada|indirizzo|adresa|sidlo|siedziba|hq|head office|headquarters|location|visit us|visit us at
    |sede|sede legale|siege|siege social|standort|besucheradresse|bezoekadres|besoksadress|besoksadresse|besogsadresse|besok|office address|registered office`,
};

const byWords = new Map<string, Label>(
  Object.entries(labels).flatMap(([label, list]) =>
    list.split("|").map((words) => [words.trim(), label as Label] as const),
  ),
);

/** The label that the whole of the text is, or null. */
export function labelOf(text: string): Label | null {
  if (text.length > 40) return null;
  const words = folded(text).replace(/[^\p{L}\p{N}]+/gu, " ");
  return byWords.get(words.trim()) ?? null;
}

/** The label that a text ends with, and where it begins. */
export function labelAtEnd(text: string): { readonly label: Label; readonly start: number } | null {
  for (const pattern of [
    /(?<![\p{L}@])\p{L}+(?:[.°]?[\s/-]|\.)\p{L}+[^\p{L}\p{N}+,]*$/u,
    /(?<![\p{L}@.])\p{L}+[^\p{L}\p{N}+,]*$/u,
  ]) {
    const found = pattern.exec(text);
    const label = found === null ? null : labelOf(found[0]);
    if (found !== null && label !== null) return { label, start: found.index };
  }
  return null;
}

/** The label in brackets, or after a space as the last word, that a text begins with, and where it ends. */
export function labelAtStart(text: string): { readonly label: Label; readonly end: number } | null {
  const found = /^\s*[([]\s*([\p{L}.-]+(?: +[\p{L}.-]+)*)\s*[)\]]|^\s+(\p{L}[\p{L}.]*)\s*$/u.exec(text);
  const label = found === null ? null : labelOf(found[1] ?? found[2] ?? "");
  return found === null || label === null ? null : { label, end: found[0].length };
}

/** The text without the label that it begins with ("Address: 5 Main St"); a bare word is no label, unless a mark follows it. */
export function withoutLabel(text: string): string {
  const found =
    /^(\p{L}[\p{L} -]{0,19}?)\s*(?:[:|)/–]+\s+|\s[.:|)/–-]+\s|(?<=\p{L}{3})\.{1,2}\s+|\.\s+(?=\d{2}))/u.exec(
      text,
    );
  if (found === null) return text;
  const [whole, words = ""] = found;
  const label = labelOf(words);
  return label === "place" || (label !== null && label !== "email" && words.length >= 4)
    ? text.slice(whole.length)
    : text;
}
