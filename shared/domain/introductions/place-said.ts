import { folded } from "../cards/letters.ts";
import type { Contact } from "../contacts/contact.ts";

const said = /(?<![\p{L}])(?:in|near|around|à|en|bei) (?:the )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u;
const anywhere =
  /\b(?:remote(?:ly)?|online|anywhere|nationwide|worldwide|everywhere|by phone|bundesweit|a distance|a distancia)\b/i;

/** Languages and months stand behind `in` as places do. */
const notPlaces =
  /^(?:English|German|French|Spanish|Italian|Dutch|Polish|Portuguese|Russian|Ukrainian|Turkish|Arabic|Chinese|Mandarin|Japanese|Korean|Hindi|Greek|Czech|Danish|Swedish|Norwegian|Finnish|Hungarian|Romanian|Welsh|Europe|Asia|Africa|America|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|HR|IT|B2B|SMEs?)$/;

/** A text without the place that it names, and that place, folded; null: it names none. `isAnywhere`: that does not matter. */
export function placeSaid(text: string) {
  // Where somebody is wanted, and not where what they are wanted for takes place: an interpreter for a meeting in Madrid.
  const found = said.exec(text.split(/ (?:for|für|pour|para) /)[0] ?? "");
  const name = found?.[1];
  const isPlace = name !== undefined && !notPlaces.test(name);
  return {
    rest: isPlace
      ? text
          .replace(found?.[0] ?? "", " ")
          .replace(/\s+/g, " ")
          .trim()
      : text,
    place: isPlace ? folded(name) : null,
    isAnywhere: anywhere.test(text),
  };
}

/** The town of somebody's address, folded. */
export const townOf = ({ addressParts }: Pick<Contact, "addressParts">): string | null =>
  addressParts?.city ? folded(addressParts.city) : null;
