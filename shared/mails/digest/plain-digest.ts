import type { Digest, DigestItem } from "../../domain/digests/digest.ts";
import type { OwnQuestion } from "../../domain/questions/question.ts";
import type { Letterhead } from "../letterhead.ts";
import { plainFoot } from "../plain/plain-foot.ts";
import { blocks, command, lines, paragraph } from "../plain/plain-text.ts";
import { digestDateline, digestLede, digestTitle, sampleAnswer } from "./digest-words.ts";
import { contactLinks, missingAddress } from "./person-actions.ts";
import { personWords } from "./person-words.ts";
import { questionWords } from "./question-words.ts";
import { weekHeading, weekLines } from "./week-words.ts";

export const plainDigest = (digest: Digest, letterhead: Letterhead): string =>
  blocks(
    lines(`${digestTitle(digest)}, ${digestDateline(digest)}`, paragraph(digestLede(digest))),
    ...digest.items.map(plainPerson),
    digest.items.length > 0 ? howToAnswer(digest) : null,
    digest.week && lines(`${weekHeading}:`, ...weekLines(digest.week).map((line) => paragraph(line))),
    digest.question && plainQuestion(digest.question, digest),
    plainFoot(letterhead),
  );

const howToAnswer = (digest: Digest): string =>
  blocks(
    lines("Answer like this:", ...sampleAnswer(digest).map((line) => command(line))),
    digest.items.length > 1 ? lines("Followed up everybody? Then reply:", command("all done")) : null,
    paragraph("You can also write: 1 skip, 1 lead, 1 partner, 1 note and whatever is worth keeping."),
  );

function plainQuestion(asked: OwnQuestion, { items }: Digest): string {
  const { question, lines: about, example } = questionWords(asked, items);
  return lines(question, ...about.map((line) => paragraph(line)), command(example));
}

function plainPerson(item: DigestItem): string {
  const words = personWords(item);
  const indent = " ".repeat(`${item.n}. `.length);
  const late = words.late === null ? "" : `; the follow-up is ${words.late}`;
  return lines(
    `${item.n}. ${words.name}`,
    words.work && indent + words.work,
    `${indent}${words.met}${late}`,
    ...words.told.map((line) => paragraph(line, indent)),
    ...words.notes.map((note) => paragraph(`“${note}”`, indent)),
    ...contactLinks(item, words).map((link) => indent + link.says),
    paragraph(words.todo, indent),
    contactLinks(item, words).length === 0 ? command(missingAddress(item), indent) : null,
  );
}
