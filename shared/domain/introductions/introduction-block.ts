import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { sayMet } from "../drafts/say-when.ts";
import type { Book } from "../ledger/book.ts";
import type { NumberedItem } from "../threads/thread.ts";
import type { LocalDay } from "../time/local-day.ts";
import { firstOf, introducedAs } from "./draft-words.ts";
import { bothOf, draftsFor } from "./drafts-for.ts";
import type { Introduction } from "./introduction.ts";
import type { IntroductionDraft } from "./introduction-draft.ts";
import type { IntroductionNews } from "./introduction-windows.ts";
import { itemOf } from "./numbered-drafts.ts";
import type { Suggestion } from "./suggestions.ts";

/** What a morning's mail tells of an introduction. `n`: what the answer calls it. */
export type IntroductionBlock = {
  readonly kind: "introduction";
  readonly news: IntroductionNews["news"] | "suggested";
  readonly n: number;
  readonly introduction: Introduction;
  readonly names: { readonly seeker: string; readonly helper: string };
  /** Why these two, a sentence each. */
  readonly because: readonly string[];
  /** What is to be sent, with a number each. */
  readonly drafts: readonly IntroductionDraft[];
};

/** A suggestion as a digest shows it, which is kept with it. */
export function suggestionBlock(
  introduction: Introduction,
  { seeker, helper, re, because, answers }: Suggestion,
  today: LocalDay,
): IntroductionBlock {
  const fast = [
    answers.seeker.isFast ? firstOf(seeker) : [],
    answers.helper.isFast ? firstOf(helper) : [],
  ].flat();
  const [offer] = because === helper.title || because === helper.company ? [] : [because];
  const said = offer === undefined ? "" : ` Known for: ${offer}.`;
  return {
    ...blockOf("suggested", introduction, { seeker, helper }),
    because: [
      `${contactName(seeker)} looks for ${re.replace(/[.!]$/, "")}.`,
      `${introducedAs(helper)}.${said}`,
      metText({ seeker, helper }, today),
      ...(fast.length > 0 ? [`${fast.join(" and ")} ${fast.length > 1 ? "answer" : "answers"} fast.`] : []),
    ],
  };
}

type Two = { readonly seeker: Contact; readonly helper: Contact };

const metText = ({ seeker, helper }: Two, today: LocalDay): string => {
  const met = (contact: Contact) =>
    `${firstOf(contact)} ${sayMet({ metAt: null, metOn: contact.metOn }, today, "en") ?? "some time ago"}`;
  return `You met ${met(seeker)}, and ${met(helper)}.`;
};

/** What is new of one that is under way; null: one of the two is not kept any more. */
export function newsBlock(book: Book, { introduction, news }: IntroductionNews): IntroductionBlock | null {
  const both = bothOf(book, introduction);
  if (!both) return null;
  const drafts = news === "came" ? [] : draftsFor(book, introduction);
  return { ...blockOf(news, introduction, both), drafts };
}

const blockOf = (
  news: IntroductionBlock["news"],
  introduction: Introduction,
  { seeker, helper }: Two,
): IntroductionBlock => ({
  kind: "introduction",
  news,
  n: 0,
  introduction,
  names: { seeker: contactName(seeker), helper: contactName(helper) },
  because: [],
  drafts: [],
});

/** The same with its own number and those of its drafts, from `from` on. */
export function numberedBlock(block: IntroductionBlock, from: number): IntroductionBlock {
  return {
    ...block,
    n: from,
    drafts: block.drafts.map((draft, index) => ({ ...draft, n: from + 1 + index })),
  };
}

/** What the numbers of a block mean. */
export const itemsOf = ({ n, introduction, drafts }: IntroductionBlock): readonly NumberedItem[] => [
  { n, contactId: introduction.seeker.contactId, introductionId: introduction.id },
  ...drafts.map((draft) => itemOf(draft, draft.n ?? n)),
];
