import { Fragment } from "react";
import { Card } from "../design/card.tsx";
import { mailtoCommand } from "../design/mailto.ts";
import { painted } from "../design/painted.ts";
import { Heading } from "../design/prose.tsx";
import { RowLink } from "../design/rows.tsx";
import { font } from "../design/type-scale.ts";
import type { Letterhead } from "../letterhead.ts";
import { cidOf, cutOutOf, mostPictures } from "../pictures.ts";
import { type Captured, capturedWords } from "./captured.ts";
import type { CardField } from "./card-fields.ts";
import type { Detail } from "./detail.ts";
import { knownAlready } from "./known-already.ts";

type Of = { readonly detail: Detail; readonly letterhead: Letterhead };

/** Many captured people on one sheet: every field a line, beside a small picture. Spare of markup, so that thirty fit. */
export const CapturedRows = ({ people, ...of }: Of & { readonly people: readonly Captured[] }) => (
  <Card>
    <div {...painted({ text: "ink" }, { font: font.small, wordBreak: "break-word" })}>
      {people.map((captured, index) => (
        <div key={captured.n} {...(index > 0 && painted({ line: "line" }, ruled))}>
          <Person captured={captured} {...of} />
        </div>
      ))}
    </div>
  </Card>
);

const ruled = { borderTop: "1px solid", paddingTop: "16px", marginTop: "16px", clear: "both" } as const;
const printed = { display: "block", maxWidth: "60%", maxHeight: "60px", margin: "4px 0" } as const;
const beside = { float: "right", borderRadius: "6px", margin: "0 0 8px 12px" } as const;

function Person({ captured, detail, letterhead }: Of & { readonly captured: Captured }) {
  const words = capturedWords(captured, detail);
  return (
    <>
      {captured.picture !== null && captured.n <= mostPictures && (
        <img src={`cid:${cidOf(captured.n)}`} width={96} alt={`Card of ${words.name}`} style={beside} />
      )}
      <Heading>
        {captured.n}. {words.name}
      </Heading>
      {words.fields.map((field) => (
        <Line key={field.label} field={field} cutOut={cutOutOf(captured, field)} />
      ))}
      {captured.known === "known" && <div>{knownAlready(words.first)}</div>}
      {words.checks.map(({ what, command }) => (
        <div key={command}>
          {what}: <RowLink says={command} href={mailtoCommand(letterhead, command.replace(/…$/, ""))} />
        </div>
      ))}
    </>
  );
}

type LineProps = { readonly field: CardField; readonly cutOut: string | null };

/** Unlike the fields of a card, these do not say by themselves what they are. */
const told = new Set(["event", "needs", "offers"]);

function Line({ field, cutOut }: LineProps) {
  const { doubtful } = field;
  const isName = field.field === "name";
  if (isName && !doubtful) return null;
  return (
    <div>
      {told.has(field.word) && `${field.label}: `}
      {field.values.map((value, index) => (
        <Fragment key={value.says}>
          {index > 0 && " · "}
          {!isName && <RowLink {...value} />}
        </Fragment>
      ))}
      {doubtful && <b {...painted({ text: "onAmber" })}> please check{isName && " the name"}</b>}
      {cutOut !== null && <img src={cutOut} alt={`The ${field.word} as it is printed`} style={printed} />}
    </div>
  );
}
