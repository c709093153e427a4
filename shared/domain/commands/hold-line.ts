import { putting } from "../ledger/book.ts";
import { addSeconds } from "../time/local-time.ts";
import { answering } from "./answering.ts";
import type { HeldLine } from "./held-line.ts";
import { quoted } from "./list-text.ts";
import type { Command, Decided, Situation, Verb } from "./verb.ts";

/** Whether the mail proves enough for the verb. */
export function isProven({ asking }: Situation, { proof }: Verb): boolean {
  if (proof === undefined || asking.confirmed) return true;
  return proof === "dmarc" && asking.proof === "dmarc";
}

const threeDays = 3 * 86_400;

/** Keeps the line until its writer answers the mail that says so: that mail's own address is a secret sent to the account alone. */
export function holdLine({ book, asking, newId, now }: Situation, said: Command, { warning }: Verb): Decided {
  const { line } = said;
  const { entry } = asking;
  const until = addSeconds(now, threeDays);
  const held: HeldLine = {
    kind: "held-line",
    v: 1,
    id: newId(0),
    entry,
    line,
    ...chosenIn(said),
    until,
  };
  const why = "it asks for more certainty that it is you.";
  const what = warning === undefined ? "" : ` ${warning}`;
  const text = `${quoted(line)} was not done yet: ${why}${what} Answer this mail with “confirm” within three days.`;
  return { ...answering(line, "asked", text), changes: [putting(book, held)] };
}

/** A choice of another mail cannot be read again from `2`. */
function chosenIn({ line, verb, target, args, answers }: Command): Pick<HeldLine, "command"> {
  const isOfChoice = answers !== undefined && (target.kind === "people" || target.kind === "unsaid");
  return isOfChoice ? { command: { line, verb, target, args } } : {};
}
