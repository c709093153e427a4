import type { Goal } from "../domain/goals/goal.ts";
import { introductionId, newIntroduction } from "../domain/introductions/introduction.ts";
import { type IntroductionBlock, suggestionBlock } from "../domain/introductions/introduction-block.ts";
import { suggestions } from "../domain/introductions/suggestions.ts";
import type { LocalDay } from "../domain/time/local-day.ts";
import type { Records } from "../ports/records.ts";
import type { Standing } from "./standing.ts";

/** Who may be introduced to whom today, the best first, each as it is kept once it was shown. */
export async function suggestedOf(
  records: Records,
  { account, introductions }: Standing,
  { day, goals, most }: { readonly day: LocalDay; readonly goals: readonly Goal[]; readonly most: number },
): Promise<readonly IntroductionBlock[]> {
  const contacts = await records.all(account.id, "contact");
  return suggestions({ contacts, introductions, goals, today: day }, most).map((suggestion) => {
    const { seeker, helper, re } = suggestion;
    const known = introductions.find(({ id }) => id === introductionId(seeker.id, helper.id));
    const fresh = newIntroduction({ seekerId: seeker.id, helperId: helper.id, re }, day);
    const shown = { ...fresh, shown: (known?.shown ?? 0) + 1 };
    return suggestionBlock(shown, suggestion, day);
  });
}
