import type { Digest } from "../../domain/digests/digest.ts";
import type { OwnQuestion } from "../../domain/questions/question.ts";
import { Buttons } from "../design/buttons.tsx";
import { Card } from "../design/card.tsx";
import { mailtoCommand } from "../design/mailto.ts";
import { Heading, Prose } from "../design/prose.tsx";
import { Sample } from "../design/sample.tsx";
import type { Letterhead } from "../letterhead.ts";
import { questionWords } from "./question-words.ts";

type QuestionCardProps = {
  readonly asked: OwnQuestion;
  readonly items: Digest["items"];
  readonly letterhead: Letterhead;
};

/** The one question of a digest. */
export function QuestionCard({ asked, items, letterhead }: QuestionCardProps) {
  const { question, lines, example, taps } = questionWords(asked, items);
  const width = Math.floor((102 - 2 * taps.length) / taps.length);
  const buttons = taps.map(({ label, says }) => ({
    label,
    href: mailtoCommand(letterhead, says),
    about: question,
    width,
  }));
  return (
    <Card ground="wash">
      <Heading>{question}</Heading>
      {lines.map((line, index) => (
        <Prose key={line} margin={index === 0 || index === lines.length - 1 ? "12px 0 0" : "0"}>
          {line}
        </Prose>
      ))}
      <Sample lines={[example]} />
      <Buttons buttons={buttons} />
    </Card>
  );
}
