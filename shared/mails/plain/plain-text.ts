const width = 72;

/** Blocks with an empty line between them; those that are null are left out. */
export const blocks = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== "").join("\n\n");

/** Lines one under the other; those that are null are left out. */
export const lines = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== "").join("\n");

/** A paragraph broken at 72 characters, each line after `indent`. */
export function paragraph(text: string, indent = ""): string {
  const done: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      done.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...done, indent + line].join("\n");
}

/** Words to write back, set off so that they are copied alone. */
export const command = (says: string, indent = ""): string => `${indent}    ${says}`;
