import { listText } from "../commands/list-text.ts";
import type { Thanks, ThanksStep } from "../follow-ups/thanks-due.ts";
import { moneyText } from "../money/money-text.ts";
import { type Language } from "./language.ts";
import { thanksNews } from "./thanks-wordings.ts";

/** For what somebody is thanked, with those named whom they had sent. */
export type Thanked = {
  readonly step: ThanksStep;
  /** Null: not said. */
  readonly whom: string | null;
  readonly amount: string | null;
  /** What else, of an earlier step. */
  readonly besides: readonly { readonly step: ThanksStep; readonly whom: string }[];
};

const steps: readonly ThanksStep[] = ["won", "met", "received"];

/** The furthest step is what the mail is about. Null: there is nothing to thank for. `nameOf`: of somebody who is kept. */
export function thankedFor(
  thanks: readonly Thanks[],
  nameOf: (contactId: string) => string | null,
): Thanked | null {
  const step = steps.find((each) => thanks.some((one) => one.step === each));
  if (step === undefined) return null;
  const whomAt = (of: ThanksStep): string | null => {
    const names = thanks
      .filter((each) => each.step === of)
      .flatMap(({ whomId, whom }) => (whomId === null ? whom : nameOf(whomId)) ?? []);
    return names.length === 0 ? null : listText(names);
  };
  const amounts = thanks.flatMap((each) => (each.step === step && each.amount ? [each.amount] : []));
  const [amount] = amounts;
  return {
    step,
    whom: whomAt(step),
    amount: amount && amounts.length === 1 ? moneyText(amount) : null,
    besides: steps.flatMap((each) => {
      const whom = each === step ? null : whomAt(each);
      return whom === null ? [] : [{ step: each, whom }];
    }),
  };
}

/** What has come of it, as it may stand in a template. */
export const newsOf = ({ step }: Thanked, language: Language): string | null => thanksNews[language][step];
