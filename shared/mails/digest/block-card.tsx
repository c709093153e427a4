import type { DigestBlock } from "../../domain/digests/block.ts";
import { DraftList } from "../answers/draft-list.tsx";
import { Buttons } from "../design/buttons.tsx";
import { Card } from "../design/card.tsx";
import { mailtoCommand } from "../design/mailto.ts";
import { Heading, Prose } from "../design/prose.tsx";
import type { Letterhead } from "../letterhead.ts";
import { blockWords } from "./block-words.ts";

type BlockCardProps = { readonly block: DigestBlock; readonly letterhead: Letterhead };

/** What the morning tells beside whom to follow up, with what may be answered or sent. */
export function BlockCard({ block, letterhead }: BlockCardProps) {
  const { heading, lines, taps = [] } = blockWords(block);
  const width = Math.floor((102 - 2 * taps.length) / taps.length);
  const buttons = taps.map(({ label, says }, index) => ({
    label,
    href: mailtoCommand(letterhead, says),
    about: heading,
    width,
    primary: index === 0 && taps.length > 1,
  }));
  return (
    <Card>
      <Heading>{heading}</Heading>
      {lines.map((line) => (
        <Prose key={line}>{line}</Prose>
      ))}
      {block.kind === "introduction" && <DraftList drafts={block.drafts} letterhead={letterhead} />}
      {buttons.length > 0 && <Buttons buttons={buttons} />}
    </Card>
  );
}
