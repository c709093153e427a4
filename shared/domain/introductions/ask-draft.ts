import type { OwnCard } from "../accounts/own-card.ts";
import type { Contact } from "../contacts/contact.ts";
import { firstOf, introducedAs, signed, theirNeed, yourNeed } from "./draft-words.ts";
import { type Introduction, otherSide, type SideName } from "./introduction.ts";
import type { IntroductionDraft } from "./introduction-draft.ts";

/** Both people of an introduction. */
export type Both = Readonly<Record<SideName, Contact>>;

type Asked = { readonly introduction: Introduction; readonly both: Both; readonly ownCard: OwnCard | null };

/** The private question to one side. The other one is named once they have said yes, and not before: nobody learns of a no. */
export function askDraft({ introduction, both, ownCard }: Asked, side: SideName): IntroductionDraft {
  const contact = both[side];
  const other = otherSide(side);
  const named = introduction[other].consent === "yes" ? introducedAs(both[other]) : null;
  const { re } = introduction;
  const question = side === "seeker" ? forSeeker(re, named) : forHelper(re, named);
  const isAgain = introduction[side].consent === "asked";
  const said = isAgain ? [again, question, whatever] : [question, whatever];
  const body = signed([`Hi ${firstOf(contact)},`, ...said], ownCard);
  return {
    introductionId: introduction.id,
    contactId: contact.id,
    to: [{ name: firstOf(contact), address: contact.emails[0] ?? null }],
    draft: { subject: "May I introduce you to somebody?", body },
    label: `Ask ${firstOf(contact)}`,
  };
}

const again = "in case my last mail got lost:";
const whatever = "A yes or a no is enough, and a no stays between us.";

function forSeeker(re: string | null, named: string | null): string {
  const who = named ?? "somebody who may be right for it";
  if (re === null) return `I know ${named ?? "somebody whom you might like to meet"}. May I introduce you?`;
  return `You are looking for ${yourNeed(re)}, and I know ${who}. May I introduce you?`;
}

function forHelper(re: string | null, named: string | null): string {
  if (re === null) return `I know ${named ?? "somebody whom you might like to meet"}. May I introduce you?`;
  const who = named === null ? "Somebody I know" : `I know ${named}, who`;
  return named === null
    ? `${who} is looking for ${theirNeed(re)}, and I thought of you. May I introduce you?`
    : `${who} is looking for ${theirNeed(re)}. May I introduce you?`;
}
