import type { DigestBlock } from "../../domain/digests/block.ts";
import { moneyText } from "../../domain/money/money-text.ts";
import { counted } from "../../domain/text/counted.ts";
import { verdictWords } from "../roi/verdict-words.ts";
import { clip } from "../words/clip.ts";
import { longDay } from "../words/days.ts";

/** What a block says. `subject`: where it is all that the mail tells. */
export type BlockWords = {
  readonly subject: string;
  readonly heading: string;
  readonly lines: readonly string[];
};

export function blockWords(block: DigestBlock): BlockWords {
  const { group, on, days, verdict } = block;
  const name = clip(group.name, 60);
  const { dues } = group;
  const price = dues === null ? "" : `, ${moneyText(dues.amount)} for the next ${dues.per}`;
  return {
    subject: `${name} renews on ${longDay(on)}`,
    heading: `${name} renews in ${counted(days, "day")}`,
    lines: [`On ${longDay(on)}${price}.`, `${verdictWords[verdict.kind].short}. ${verdict.because}`],
  };
}
