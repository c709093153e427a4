import type { ThanksStep } from "../../../../shared/domain/follow-ups/thanks-due.ts";
import { named, person, touched } from "./somebody-due.ts";

const today = "2026-11-24";

const thanksFor = (step: ThanksStep, whom: string | null) => ({ step, whom, whomId: null, amount: null });

/** Who is to be thanked, for one of each. */
export const toThank = [
  person(
    named("Ruth Lang"),
    { on: "2026-06-10", at: "BNI Downtown", ...touched },
    { step: "thanks", dueOn: today, thanks: [thanksFor("won", "Jane Doe")] },
  ),
  person(
    named("Omar Reid"),
    { on: "2026-09-05", at: "BNI Downtown", ...touched },
    {
      step: "thanks",
      dueOn: today,
      thanks: [thanksFor("met", "Paul Okoro"), thanksFor("received", "Kim Vale")],
    },
  ),
  person(
    { ...named("Lena Marsh"), emails: [] },
    { on: "2025-11-02", at: null, ...touched },
    { step: "thanks", dueOn: today, thanks: [thanksFor("received", null)] },
  ),
];
