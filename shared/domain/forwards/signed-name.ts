import { lettersOf, wordsOf } from "../cards/letters.ts";
import { mailboxMatch } from "../cards/mailbox-match.ts";
import { nameShape, personName } from "../cards/person-name.ts";
import { isGivenName } from "../cards/words/given-names.ts";

const longest = 100;

/** How whoever has this address signs: a line that begins with a full name that fits `jane.doe`, `jdoe` or `jane`; null: there is none. */
export function signedName(lines: readonly string[], email: string | null): string | null {
  const mailbox = email?.split("@")[0] ?? "";
  const names = lines.filter((line) => line.length < longest).map(nameAtBegin);
  return names.find((name) => isOwner(name, mailbox)) ?? null;
}

/** "Jane Doe, CPA | Broker" begins with Jane Doe. */
const nameAtBegin = (line: string): string =>
  personName(
    line
      .replace(/[*_]/g, "")
      .split(/[|·•:;@(<\t,]|\s[-–—]\s|\s{3}/)[0]
      ?.trim() ?? "",
  ).name;

/** "Thanks Jane" is nobody's name, though "jane" fits it. */
function isOwner(name: string, mailbox: string): boolean {
  const [first = "", ...others] = wordsOf(name);
  const letters = lettersOf(mailbox);
  const begins =
    isGivenName(first) || letters.startsWith(first) || letters === first.charAt(0) + others.join("");
  return others.length > 0 && begins && nameShape(name) > 0.2 && mailboxMatch(name, mailbox) === 1;
}
