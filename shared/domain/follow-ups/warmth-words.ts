import type { Contact } from "../contacts/contact.ts";

type Warmth = NonNullable<Contact["warmth"]>;

const words: Readonly<Record<Warmth, readonly string[]>> = {
  warm: ["warm", "hot", "keen", "interested", "promising", "good fit", "worth it"],
  cold: ["cold", "no fit", "not a fit", "not warm", "no spark"],
};

export const warmthWords = (warmth: Warmth): readonly string[] => words[warmth];

/** Whether the words begin by telling that a next step is worth it, or not, and what follows. */
export function warmthAt(said: string): { readonly warmth: Warmth; readonly rest: string } | null {
  const plain = said.toLowerCase().replace(/^(?:it |very |is |was |they |she |he |seems )+(?=\S)/, "");
  for (const warmth of ["warm", "cold"] as const)
    for (const each of words[warmth])
      if (plain === each || plain.startsWith(`${each} `) || plain.startsWith(`${each},`))
        return { warmth, rest: said.slice(said.length - plain.length + each.length).trim() };
  return null;
}
