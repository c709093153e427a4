import { Img } from "@react-email/components";
import { Card } from "../design/card.tsx";
import { Command } from "../design/command.tsx";
import { painted } from "../design/painted.ts";
import { Heading, Prose } from "../design/prose.tsx";
import { Rows } from "../design/rows.tsx";
import { font } from "../design/type-scale.ts";
import type { Letterhead } from "../letterhead.ts";
import { cidOf, cutOutOf } from "../pictures.ts";
import { type Captured, type CapturedWords, capturedWords } from "./captured.ts";
import type { CardField } from "./card-fields.ts";
import type { Detail } from "./detail.ts";
import { FieldValues } from "./field-values.tsx";
import { knownAlready } from "./known-already.ts";

export type CapturedCardProps = {
  readonly captured: Captured;
  readonly detail: Detail;
  readonly letterhead: Letterhead;
  /** The only one of its receipt needs no number. */
  readonly numbered: boolean;
};

/** One captured person at full length: the card's picture, every field, and what to check. */
export function CapturedCard({ captured, detail, letterhead, numbered }: CapturedCardProps) {
  const words = capturedWords(captured, detail);
  const isSaid = ({ field, values: [value] }: CardField) => field === "name" && value?.says === words.name;
  const isHeaded = numbered || captured.picture === null;
  const rows = words.fields.filter((each) => !isHeaded || each.doubtful || !isSaid(each));
  return (
    <Card>
      {captured.picture !== null && <CardPicture n={captured.n} name={words.name} />}
      {isHeaded && (
        <div style={{ paddingTop: captured.picture === null ? 0 : "16px" }}>
          <Heading>
            {numbered && <span {...painted({ text: "green" })}>{captured.n}. </span>}
            {words.name}
          </Heading>
        </div>
      )}
      <Rows
        rows={rows.map((field) => ({
          label: field.label,
          value: (
            <>
              <FieldValues field={field} />
              <CutOut src={cutOutOf(captured, field)} field={field} />
            </>
          ),
        }))}
      />
      {captured.known === "known" && <Prose size="small">{knownAlready(words.first)}</Prose>}
      <Checks checks={words.checks} letterhead={letterhead} />
    </Card>
  );
}

const CardPicture = ({ n, name }: { readonly n: number; readonly name: string }) => (
  <Img
    src={`cid:${cidOf(n)}`}
    width={480}
    alt={`Photo of the card of ${name}`}
    {...painted(
      { text: "muted", ground: "wash" },
      { font: font.small, width: "100%", height: "auto", borderRadius: "10px" },
    )}
  />
);

/** How the field is printed, so that a glance is enough. */
const CutOut = ({ src, field }: { readonly src: string | null; readonly field: CardField }) =>
  src !== null && (
    <Img
      src={src}
      alt={`The ${field.word} as it is printed`}
      {...painted(
        { text: "muted", ground: "wash" },
        { font: font.small, maxWidth: "100%", height: "auto", marginTop: "8px", borderRadius: "6px" },
      )}
    />
  );

type ChecksProps = { readonly checks: CapturedWords["checks"]; readonly letterhead: Letterhead };

/** The answers that put right what was read doubtfully. */
const Checks = ({ checks, letterhead }: ChecksProps) => (
  <>
    {checks.map(({ what, command }) => (
      <Prose key={command} size="small" margin="14px 0 0">
        {what}: <Command says={command} letterhead={letterhead} />
      </Prose>
    ))}
  </>
);
