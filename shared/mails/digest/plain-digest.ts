import type { DigestBlock } from "../../domain/digests/block.ts";
import type { Digest, DigestItem } from "../../domain/digests/digest.ts";
import type { Ready } from "../../domain/drafts/ready.ts";
import type { OwnQuestion } from "../../domain/questions/question.ts";
import { plainDraft } from "../answers/plain-answers.ts";
import type { Letterhead } from "../letterhead.ts";
import { plainUnaskedFoot } from "../plain/plain-foot.ts";
import { blocks, command, lines, paragraph } from "../plain/plain-text.ts";
import { blockWords } from "./block-words.ts";
import {
  digestDateline,
  digestLede,
  digestTitle,
  isLast,
  lastWords,
  pileLine,
  sampleAnswer,
} from "./digest-words.ts";
import { missingAddress, reachText } from "./person-actions.ts";
import { personWords } from "./person-words.ts";
import { questionWords } from "./question-words.ts";
import { readyWords } from "./ready-words.ts";
import { weekHeading, weekLines } from "./week-words.ts";

export const plainDigest = (digest: Digest, letterhead: Letterhead): string =>
  blocks(
    lines(`${digestTitle(digest)}, ${digestDateline(digest)}`, paragraph(digestLede(digest))),
    digest.pace.length > 0 ? lines(...digest.pace.map((line) => paragraph(line))) : null,
    isLast(digest) ? paragraph(lastWords) : null,
    ...digest.items.map(plainPerson),
    pileLine(digest),
    digest.items.length > 0 ? howToAnswer(digest) : null,
    ...digest.blocks.map(plainBlock),
    digest.week && lines(`${weekHeading}:`, ...weekLines(digest.week).map((line) => paragraph(line))),
    digest.question && plainQuestion(digest.question, digest),
    plainUnaskedFoot(letterhead),
  );

function plainBlock(block: DigestBlock): string {
  const { heading, lines: said, taps = [] } = blockWords(block);
  const drafts = block.kind === "introduction" ? block.drafts.map(plainDraft) : [];
  const answers = taps.map(({ says }) => command(says));
  const head = /[?:]$/.test(heading) ? heading : `${heading}:`;
  return blocks(lines(head, ...said.map((line) => paragraph(line)), ...answers), ...drafts);
}

const howToAnswer = (digest: Digest): string =>
  blocks(
    lines("Answer like this:", ...sampleAnswer(digest).map((line) => command(line))),
    digest.items.length > 1 ? lines("Followed up everybody? Then reply:", command("all done")) : null,
    paragraph(
      "You can also write: 1 called, 1 coffee fri 3pm, 1 lead, keep 1 monthly, 1 note and whatever is worth keeping.",
    ),
  );

function plainQuestion(asked: OwnQuestion, { items }: Digest): string {
  const { question, lines: about, example } = questionWords(asked, items);
  return lines(question, ...about.map((line) => paragraph(line)), command(example));
}

function plainPerson(item: DigestItem): string {
  const words = personWords(item);
  const indent = " ".repeat(`${item.n}. `.length);
  const badge = words.badge === null ? "" : ` (${words.badge.says})`;
  return lines(
    `${item.n}. ${words.name}${badge}`,
    words.work && indent + words.work,
    words.met && paragraph(words.met, indent),
    ...words.told.map((line) => paragraph(line, indent)),
    ...words.notes.map((note) => paragraph(`You noted: ${note}`, indent)),
    ...reachText(item).map((each) => indent + each),
    paragraph(words.todo, indent),
    ...plainReady(item.ready, indent),
    item.ready.way === "none" ? command(missingAddress(item), indent) : null,
  );
}

/** The words to copy, where they are not a tap away. */
function plainReady(ready: Ready, indent: string): readonly string[] {
  const { heading, lines: words } = readyWords(ready);
  const heads = heading === null ? [] : [paragraph(heading, indent)];
  return [
    ...heads,
    ...words.map((line) => paragraph(ready.way === "call" ? `- ${line}` : `“${line}”`, indent)),
  ];
}
