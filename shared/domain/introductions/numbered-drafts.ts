import type { Answer } from "../commands/verb.ts";
import { type NumberedItem, nextNumber } from "../threads/thread.ts";
import type { IntroductionDraft } from "./introduction-draft.ts";

/** The drafts of a mail's answers with numbers behind those that it gives out, by which their copies are known. */
export function withDraftNumbers(
  answers: readonly Answer[],
  numbered: readonly NumberedItem[],
): { readonly answers: readonly Answer[]; readonly numbered: readonly NumberedItem[] } {
  const more: NumberedItem[] = [];
  const told = answers.map((answer) => {
    if (answer.drafts === undefined) return answer;
    const drafts = answer.drafts.map((draft) => {
      const n = nextNumber([...numbered, ...more]);
      more.push(itemOf(draft, n));
      return { ...draft, n };
    });
    return { ...answer, drafts };
  });
  return { answers: told, numbered: [...numbered, ...more] };
}

/** By what a copy of the draft is known. */
export const itemOf = (
  { contactId, introductionId, bridges }: IntroductionDraft,
  n: number,
): NumberedItem => ({
  n,
  contactId,
  introductionId,
  ...(bridges && { bridges }),
});
