import { Buttons } from "../design/buttons.tsx";
import { Card } from "../design/card.tsx";
import { mailtoCommand } from "../design/mailto.ts";
import { Heading, Prose } from "../design/prose.tsx";
import { Sample } from "../design/sample.tsx";
import type { Letterhead } from "../letterhead.ts";
import type { ReceiptWords } from "./receipt-words.ts";

type WhereMetProps = { readonly whereMet: ReceiptWords["whereMet"]; readonly letterhead: Letterhead };

/** The one question of a receipt: without its answer no group or event gets its credit. */
export const WhereMet = ({ whereMet: { question, examples, at, is }, letterhead }: WhereMetProps) => (
  <Card ground="wash">
    <Heading>{question}</Heading>
    <Prose>One line is enough, and your events and groups get the credit for what comes of it:</Prose>
    <Sample lines={examples} />
    <Buttons
      buttons={[
        {
          label: "At an event…",
          href: mailtoCommand(letterhead, at),
          about: question,
          width: 49,
          primary: true,
        },
        {
          label: "In a group…",
          href: mailtoCommand(letterhead, is),
          about: question,
          width: 49,
        },
      ]}
    />
  </Card>
);
