import { contactName } from "../contacts/contact-name.ts";
import { type Book, itemIn } from "../ledger/book.ts";
import { askDraft, type Both } from "./ask-draft.ts";
import { bridgingDraft } from "./bridging-draft.ts";
import type { Introduction, SideName } from "./introduction.ts";
import type { IntroductionDraft } from "./introduction-draft.ts";

/** Both people; null: one of them is not kept any more, or was not loaded. */
export function bothOf(book: Book, { seeker, helper }: Introduction): Both | null {
  const [one, other] = [seeker, helper].map(({ contactId }) => itemIn(book, "contact", contactId));
  return one && other ? { seeker: one, helper: other } : null;
}

/** What the owner has to send next: the questions that are not answered, or the one mail to both. Of what is over: nothing. */
export function draftsFor(book: Book, introduction: Introduction): readonly IntroductionDraft[] {
  const both = bothOf(book, introduction);
  const ownCard = itemIn(book, "own-card", "own-card");
  if (both === null) return [];
  if (introduction.state === "agreed") return [bridgingDraft(introduction, both, ownCard)];
  if (introduction.state !== "asking") return [];
  return silent(introduction).map((side) => askDraft({ introduction, both, ownCard }, side));
}

/** The sides that have not answered. */
const silent = (introduction: Introduction): readonly SideName[] =>
  (["seeker", "helper"] as const).filter((side) => !["yes", "no"].includes(introduction[side].consent));

/** What is ready, and what the owner does with it. */
export function nextStepText(introduction: Introduction, both: Both): string {
  if (introduction.state === "agreed")
    return "both have said yes. One mail introduces them, and it is ready.";
  const [one, other] = silent(introduction);
  const unreachable = silent(introduction)
    .map((side) => both[side])
    .filter(({ emails }) => emails.length === 0);
  const missing = unreachable
    .map(
      (contact) =>
        ` I have no address of ${contactName(contact)}: ask by phone, and write “${contactName(contact)} said yes”.`,
    )
    .join("");
  const ready =
    one !== undefined && other !== undefined
      ? "a private question to each of them is ready. Forward me what they answer."
      : `the question to ${one ? contactName(both[one]) : "them"} is ready. Forward me the answer.`;
  return ready + missing;
}
