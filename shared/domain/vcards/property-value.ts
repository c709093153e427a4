/** The parts of a structured value, `Doe;Jane;;Dr.;`, or of a list, unescaped. */
export function partsOf(value: string, separator: ";" | ","): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (let at = 0; at < value.length; at += 1) {
    const letter = value[at] ?? "";
    if (letter === separator) {
      parts.push(part);
      part = "";
    } else if (letter === "\\") part += meant(value[(at += 1)] ?? "\\");
    else part += letter;
  }
  return [...parts, part].map((each) => each.trim());
}

/** A value that is one text, unescaped. */
export function textOf(value: string): string {
  return value
    .replace(/\\([^])/g, (_, letter: string) => meant(letter))
    .replace(/\r\n?/g, "\n")
    .trim();
}

/** What a letter behind a backslash stands for. */
const meant = (letter: string): string => (letter === "n" || letter === "N" ? "\n" : letter);
