import { Fragment } from "react";
import type { RecalledPerson } from "../../domain/recall/recalled-person.ts";
import { painted } from "../design/painted.ts";
import { Heading } from "../design/prose.tsx";
import { RowLink } from "../design/rows.tsx";
import { font } from "../design/type-scale.ts";
import { cidOf } from "../pictures.ts";
import type { RecallDetail } from "./recall-detail.ts";
import { picturesOfRecalled } from "./recalled-pictures.ts";
import { moreNotesText, recalledWords } from "./recalled-words.ts";

type RecalledRowProps = {
  readonly person: RecalledPerson;
  readonly detail: RecallDetail;
  /** A line above it. */
  readonly ruled: boolean;
};

/** One of many people on one sheet, beside a small picture. Spare of markup, so that 25 fit. */
export function RecalledRow({ person, detail, ruled }: RecalledRowProps) {
  const words = recalledWords(person, detail);
  const more = moreNotesText(words.moreNotes);
  const isPictured = picturesOfRecalled([person]).length > 0;
  return (
    <div
      {...painted(
        ruled ? { text: "ink", line: "line" } : { text: "ink" },
        ruled ? { ...plain, ...rule } : plain,
      )}
    >
      {isPictured && (
        <img src={`cid:${cidOf(person.n)}`} width={96} alt={`Card of ${words.name}`} style={beside} />
      )}
      <Heading>
        {person.n}. {words.name}
      </Heading>
      {words.work !== null && <div>{words.work}</div>}
      <div>{words.met}</div>
      {person.dueOn !== null && <div>{words.open}</div>}
      {words.notes.map((note, index) => (
        <div key={`${index} ${note}`}>“{note}”</div>
      ))}
      {more !== null && <div>{more}</div>}
      {words.fields.map((field) => (
        <div key={field.label}>
          {field.values.map((value, index) => (
            <Fragment key={value.says}>
              {index > 0 && " · "}
              <RowLink {...value} />
            </Fragment>
          ))}
          {field.doubtful && <b {...painted({ text: "onAmber" })}> please check</b>}
        </div>
      ))}
    </div>
  );
}

const plain = { font: font.small, wordBreak: "break-word" } as const;
const rule = { borderTop: "1px solid", paddingTop: "16px", marginTop: "16px", clear: "both" } as const;
const beside = { float: "right", borderRadius: "6px", margin: "0 0 8px 12px" } as const;
