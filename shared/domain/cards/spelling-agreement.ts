import type { Beliefs } from "./belief.ts";
import type { Candidate } from "./candidate.ts";
import { folded, inCaseOf, lettersOf } from "./letters.ts";
import { likeness } from "./likeness.ts";
import { mailboxMatch } from "./mailbox-match.ts";
import type { Read } from "./read-value.ts";

type Named = Pick<Beliefs, "name">;

/** Less alike, they are two words. */
const alike = 0.7;

/**
 * The name with words spelt as in a mailbox that was read better: a name is often written in letters that readers do not know
 * ("Gutouics", gutowicz@).
 */
export function agreedName<Some extends Named>(named: Some, emails: readonly Read<string>[]): Some {
  const { candidate } = named.name;
  if (candidate === null) return named;
  const legible = Math.min(...candidate.fragments.map(({ confidence }) => confidence));
  const words = emails
    .filter(({ confidence }) => confidence > legible)
    .map(({ value }) => value.replace(/@.*/, ""))
    .filter((mailbox) => mailboxMatch(candidate.value, mailbox) < 1)
    .flatMap((mailbox) => mailbox.split(/[^\p{L}]+/u))
    .filter((word) => word.length >= 5);
  const value = respelt(candidate.value, words);
  if (value === candidate.value) return named;
  const text = candidate.text.replace(candidate.value, value);
  return { ...named, name: { ...named.name, candidate: { ...candidate, value, text, respelt: true } } };
}

function respelt(name: string, words: readonly string[]): string {
  const own = name.split(" ");
  const isPrinted = (word: string) => own.some((each) => lettersOf(each) === word);
  return own
    .map((printed) => {
      const letters = lettersOf(printed);
      const meant = words.find((word) => !isPrinted(word) && isMisread(letters, word));
      return meant === undefined ? printed : inCaseOf(printed, meant);
    })
    .join(" ");
}

/** "mdoe" is no misread Doe, but one with an initial. */
const isMisread = (seen: string, word: string): boolean =>
  seen !== word && likeness(seen, word) >= alike && !word.includes(seen) && !seen.includes(word);

/** What readers of pictures take for what, in mailboxes. */
const confusions: readonly (readonly [string, string])[] = [
  ["m", "rn"],
  ["rn", "m"],
  ["d", "cl"],
  ["cl", "d"],
  ["w", "vv"],
  ["vv", "w"],
  ["h", "li"],
  ["0", "o"],
  ["1", "l"],
  ["i", "l"],
  ["l", "i"],
  ["c", "e"],
  ["e", "c"],
  ["u", "v"],
  ["v", "u"],
];

/** Mailboxes that with one confusion undone are the name's own: `bemardb@` is of Bernard B. */
export function agreedMailboxes(
  emails: readonly Read<string>[],
  name: Candidate | null,
): readonly Read<string>[] {
  if (name === null) return emails;
  return emails.map((read) => {
    const at = read.value.indexOf("@");
    const mailbox = read.value.slice(0, at);
    const match = mailboxMatch(name.value, mailbox);
    if (match === 1 || match < 0.5 || read.typed === true) return read;
    const meant = undone(mailbox).find((each) => mailboxMatch(name.value, each) === 1);
    return meant === undefined ? read : { ...read, value: meant + read.value.slice(at), concluded: true };
  });
}

const undone = (mailbox: string): readonly string[] =>
  confusions.flatMap(([seen, meant]) =>
    [...folded(mailbox).matchAll(new RegExp(seen, "g"))].map(
      ({ index }) => mailbox.slice(0, index) + meant + mailbox.slice(index + seen.length),
    ),
  );
