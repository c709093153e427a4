import type { Acquaintance } from "../accounts/acquaintance.ts";
import { type NamedQuestion, type QuestionInput, stillResting } from "./pick-question.ts";

/** The acquaintance once the question was put. */
export function afterAsking(
  input: Pick<QuestionInput, "account" | "today">,
  asked: NamedQuestion | null,
): Acquaintance {
  const { acquaintance } = input.account;
  if (asked === null) return acquaintance;
  const resting = { ...stillResting(input), [asked.name]: input.today };
  const isOwnCard = asked.question.about === "own-card";
  return { ...acquaintance, asked: resting, ...(isOwnCard && { signature: "settled" }) };
}
