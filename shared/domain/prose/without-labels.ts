/** What a form calls what it holds, and how that is said on a card or in a sentence. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:full |contact )?name|vor- und nachname|nom(?: complet)?|nombre|naam)$/, ""],
  [/^(?:title|job title|position|role|job|function|funktion|beruf|poste|cargo|functie)$/, ""],
  [
    /^(?:company|business|organi[sz]ation|firm|employer|firma|unternehmen|soci[ée]t[ée]|entreprise|empresa|bedrijf)$/,
    "",
  ],
  [/^(?:phone|tel|telephone|office|work|direct|telefon|t[ée]l[ée]phone|tel[ée]fono|telefoon)$/, "Tel: "],
  [/^(?:mobile|cell|cell phone|mobil|handy|portable|m[óo]vil|mobiel)$/, "Mobile: "],
  [/^fax$/, "Fax: "],
  [/^(?:e-?mail|email address|courriel|correo|mail)$/, ""],
  [/^(?:website|web|site|url|homepage|address|adresse|direcci[óo]n|adres)$/, ""],
  [/^(?:event|met at|met|where|where met|where we met)$/, "met at "],
  [/^(?:needs?|looking for|wants?)$/, "needs "],
  [/^(?:offers?|can offer)$/, "offers "],
  [/^(?:notes?|comments?|remarks?)$/, "Note: "],
];

const labelled = /^[ \t]*([\p{L}][\p{L} -]{1,24}?)[ \t]*[:=][ \t]*(\S.*)$/u;

/** A paragraph that is filled in like a form, as a card has it: the name, and below it what goes with it. Others as they are. */
export function withoutLabels(paragraph: string): string {
  const lines = joinedNames(paragraph.split("\n"));
  const said = lines.map(cardLine);
  const known = said.filter((line) => line !== null).length;
  const [first = ""] = lines;
  const isForm =
    known >= 2 && /^[ \t]*(?:(?:full |contact )?name|vor- und nachname|nom|nombre|naam)/i.test(first);
  return isForm ? said.map((line, at) => line ?? lines[at]).join("\n") : paragraph;
}

function cardLine(line: string): string | null {
  const [, label = "", value = ""] = labelled.exec(line) ?? [];
  const found = labels.find(([pattern]) => pattern.test(label.toLowerCase()));
  return found ? `${found[1]}${value}` : null;
}

/** `First name: Oona` above `Last name: Kelly` */
function joinedNames(lines: readonly string[]): readonly string[] {
  const first = valueOf(lines[0], /^(?:first|given) ?name$|^vorname$|^pr[ée]nom$/i);
  const last = valueOf(lines[1], /^(?:last|family) ?name$|^surname$|^nachname$|^nom$/i);
  return first === null || last === null ? lines : [`Name: ${first} ${last}`, ...lines.slice(2)];
}

function valueOf(line: string | undefined, wanted: RegExp): string | null {
  const [, label = "", value = ""] = labelled.exec(line ?? "") ?? [];
  return wanted.test(label) ? value.trim() : null;
}
