import type { Letter } from "../domain/linking/letters.ts";
import type { InstantText } from "../domain/time/local-day.ts";
import { renderLetter } from "../mails/letter.tsx";
import { type OweMailDeps, oweMail } from "./owe-mail.ts";

export type LettersToOwe = {
  readonly entry: string;
  readonly accountId: string;
  readonly now: InstantText;
  readonly letters: readonly Letter[];
  /** The first one's number among the entry's mails. */
  readonly from?: number;
};

/** Writes the letters that a commit goes with: nobody asked for them who gets them, and none is answered by "stop". */
export function oweLetters(deps: OweMailDeps, { entry, accountId, now, letters, from = 0 }: LettersToOwe) {
  return Promise.all(
    letters.map((letter, index) =>
      oweMail(deps, {
        entry,
        n: from + index,
        accountId,
        to: letter.to,
        at: now,
        mail: letter.kind === "link-code" || letter.kind === "invitation" ? letter.kind : "notice",
        numbered: [],
        isAnswer: true,
        render: (letterhead) => renderLetter(letter, letterhead),
      }),
    ),
  );
}
