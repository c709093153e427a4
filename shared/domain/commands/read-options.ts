/** `word`: as it may be said. `follows`: whether the next word can begin its value, else it belongs to the name. */
export type Option = {
  readonly key: string;
  readonly words: readonly string[];
  readonly follows: (next: string, seen: number) => boolean;
};

export type Options = { readonly name: string; readonly values: ReadonlyMap<string, string> };

export const startsWithAmount = (next: string): boolean => /^[^\p{L}\d\s]{0,2}\d/u.test(next);

/** Splits `Chamber mixer cost 25 hours 2` into the name and what each option says. Null: an option is said twice. */
export function readOptions(words: string, options: readonly Option[]): Options | null {
  const said = words.split(" ");
  const values = new Map<string, string[]>();
  const name: string[] = [];
  let into = name;
  for (const [at, word] of said.entries()) {
    const key =
      at === 0 ? undefined : optionAt(options, { word, next: said[at + 1] ?? "", seen: values.size });
    if (key === undefined) into.push(word);
    else if (values.has(key)) return null;
    else values.set(key, (into = []));
  }
  const texts = [...values].map(([key, value]) => [key, tidy(value)] as const);
  return { name: tidy(name), values: new Map(texts) };
}

function optionAt(
  options: readonly Option[],
  said: { word: string; next: string; seen: number },
): string | undefined {
  const plain = said.word.toLowerCase().replace(/[:=]$/, "");
  return options.find((each) => each.words.includes(plain) && each.follows(said.next, said.seen))?.key;
}

const tidy = (words: readonly string[]): string => words.join(" ").replace(/[,;]$/, "");
