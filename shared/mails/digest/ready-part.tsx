import type { DigestItem } from "../../domain/digests/digest.ts";
import { Buttons } from "../design/buttons.tsx";
import { Command } from "../design/command.tsx";
import { Prose } from "../design/prose.tsx";
import { QuotedNote } from "../design/quoted-note.tsx";
import type { Letterhead } from "../letterhead.ts";
import { mainButtons, missingAddress } from "./person-actions.ts";
import type { PersonWords } from "./person-words.ts";
import { readyWords } from "./ready-words.ts";

type ReadyPartProps = {
  readonly item: DigestItem;
  readonly words: PersonWords;
  readonly letterhead: Letterhead;
};

/** The follow-up itself, ready: how the mail begins, what to say on the phone, or what to write on a card. */
export function ReadyPart({ item, words, letterhead }: ReadyPartProps) {
  const { heading, lines } = readyWords(item.ready);
  const buttons = mainButtons(item, words, letterhead);
  return (
    <>
      {heading !== null && (
        <Prose size="small" colour="muted">
          {heading}
        </Prose>
      )}
      {lines.map((line) => (
        <QuotedNote key={line} text={line} />
      ))}
      {buttons.length > 0 && <Buttons buttons={buttons} />}
      {item.ready.way === "none" && (
        <Prose>
          <Command says={missingAddress(item)} letterhead={letterhead} />
        </Prose>
      )}
    </>
  );
}
