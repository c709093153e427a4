import type { Receipt } from "../../domain/captures/receipt.ts";
import { plainAnswers } from "../answers/plain-answers.ts";
import type { Letterhead } from "../letterhead.ts";
import { plainFoot } from "../plain/plain-foot.ts";
import { blocks, command, lines, paragraph } from "../plain/plain-text.ts";
import { plainRecalled } from "../recall/plain-recalled.ts";
import { type Captured, capturedOf, capturedWords } from "./captured.ts";
import type { CardField } from "./card-fields.ts";
import type { Detail } from "./detail.ts";
import { knownAlready } from "./known-already.ts";
import { notReadWords } from "./not-read-words.ts";
import { fixExample, howToFix, personLine } from "./person-line.ts";
import { type ReceiptWords, receiptWords } from "./receipt-words.ts";

export function plainReceipt(receipt: Receipt, letterhead: Letterhead, detail: Detail): string {
  const words = receiptWords(receipt, detail);
  return blocks(
    lines(words.title, paragraph(words.lede)),
    plainPeople(capturedOf(receipt.captures), detail),
    ...notReadWords(receipt.captures).map(({ heading, what, helps }) =>
      lines(paragraph(heading), paragraph(`${what} ${helps}`, "   ")),
    ),
    words.otherSides === null ? null : paragraph(words.otherSides),
    words.leftOut === null ? null : paragraph(words.leftOut),
    receipt.unplaced.length > 0 ? plainQuestion(words) : null,
    receipt.answers.length > 0 ? blocks("Your lines:", plainAnswers(receipt.answers, detail.answers)) : null,
    plainRecalled(receipt.people, detail.recalled),
    words.more === null ? null : paragraph(words.more),
    words.people.length > 0 ? lines("To take all of this back, reply:", command("undo")) : null,
    plainFoot(letterhead),
  );
}

function plainPeople(people: readonly Captured[], detail: Detail): string {
  if (detail.people !== "lines") return blocks(...people.map((each) => plainPerson(each, detail)));
  const more = people.length - detail.mostPeople;
  return blocks(
    ...people.slice(0, detail.mostPeople).map((each) => {
      const { who, values, check } = personLine(each, detail);
      return lines(who, values && paragraph(values, "   "), check && `   (${check})`);
    }),
    more > 0 ? `… and ${more} more.` : null,
    lines(paragraph(howToFix), command(fixExample(people))),
  );
}

function plainPerson(captured: Captured, detail: Detail): string {
  const { name, fields, checks, first } = capturedWords(captured, detail);
  const indent = " ".repeat(`${captured.n}. `.length);
  const check = ({ doubtful }: Pick<CardField, "doubtful">) => (doubtful ? "  <- please check" : "");
  const asRead = fields.find(({ field }) => field === "name");
  return lines(
    `${captured.n}. ${asRead?.values[0]?.says ?? name}${check(asRead ?? { doubtful: false })}`,
    ...fields
      .filter((each) => each !== asRead)
      .flatMap((each) => each.values.map(({ says }) => `${indent}${each.label}: ${says}${check(each)}`)),
    captured.known === "known" ? paragraph(knownAlready(first), indent) : null,
    ...checks.map(({ what, command: says }) => lines(`${indent}${what}, reply:`, command(says, indent))),
  );
}

const plainQuestion = ({ whereMet }: ReceiptWords): string =>
  lines(
    `${whereMet.question} Reply in one line, for example:`,
    ...whereMet.examples.map((each) => command(each)),
  );
