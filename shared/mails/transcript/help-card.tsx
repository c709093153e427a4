import type { Form } from "../../domain/commands/verb.ts";
import { Card } from "../design/card.tsx";
import { painted } from "../design/painted.ts";
import { Heading, Prose } from "../design/prose.tsx";
import { font } from "../design/type-scale.ts";
import { aboutOurContact } from "../our-contact.ts";
import { otherLanguages } from "./plain-help.ts";

/** Everything that can be written: its form, what it does, and an example. */
export const HelpCard = ({ help }: { readonly help: readonly Form[] }) => (
  <Card>
    <Heading>One line each</Heading>
    {help.map(({ form, example, does }) => (
      <p key={form} {...painted({ text: "ink" }, { font: font.small, margin: "14px 0 0" })}>
        <b {...painted({ text: "green" }, { font: font.command })}>{form}</b>
        <br />
        {does}
        {example !== form && (
          <>
            <br />
            <span {...painted({ text: "muted" })}>For example: {example}</span>
          </>
        )}
      </p>
    ))}
    <Prose size="small">{otherLanguages}</Prose>
    <Prose size="small">{aboutOurContact}</Prose>
  </Card>
);
