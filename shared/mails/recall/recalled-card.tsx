import { Img } from "@react-email/components";
import type { RecalledPerson } from "../../domain/recall/recalled-person.ts";
import { Card } from "../design/card.tsx";
import { Columns } from "../design/columns.tsx";
import { Command } from "../design/command.tsx";
import { painted } from "../design/painted.ts";
import { Heading, Prose } from "../design/prose.tsx";
import { QuotedNote } from "../design/quoted-note.tsx";
import { Rows } from "../design/rows.tsx";
import { font } from "../design/type-scale.ts";
import type { Letterhead } from "../letterhead.ts";
import { cidOf } from "../pictures.ts";
import { FieldValues } from "../receipt/field-values.tsx";
import type { RecallDetail } from "./recall-detail.ts";
import { moreNotesText, type RecalledWords, recalledWords } from "./recalled-words.ts";

type RecalledCardProps = {
  readonly person: RecalledPerson;
  readonly detail: RecallDetail;
  readonly letterhead: Letterhead;
};

/** One person at length: the card's picture, where met, what is open, notes, and how to reach them. */
export function RecalledCard({ person, detail, letterhead }: RecalledCardProps) {
  const words = recalledWords(person, detail);
  const more = moreNotesText(words.moreNotes);
  return (
    <Card>
      <Columns
        left={<Who n={person.n} words={words} />}
        right={person.contact.picture === null ? null : <Picture n={person.n} name={words.name} />}
        rightWidth={128}
      />
      {words.notes.map((note, index) => (
        <QuotedNote key={`${index} ${note}`} text={note} />
      ))}
      {more !== null && (
        <Prose size="small" colour="muted">
          {more}
        </Prose>
      )}
      {words.fields.length > 0 && (
        <Rows
          rows={words.fields.map((field) => ({ label: field.label, value: <FieldValues field={field} /> }))}
        />
      )}
      <Prose size="small" margin="14px 0 0">
        {words.open} {person.dueOn !== null && <Command says={`${person.n} done`} letterhead={letterhead} />}
      </Prose>
    </Card>
  );
}

const Who = ({ n, words }: { readonly n: number; readonly words: RecalledWords }) => (
  <>
    <Heading>
      <span {...painted({ text: "green" })}>{n}.</span> {words.name}
    </Heading>
    {words.work !== null && <Prose margin="2px 0 0">{words.work}</Prose>}
    <Prose size="small" colour="muted" margin="6px 0 0">
      {words.met}
    </Prose>
  </>
);

const Picture = ({ n, name }: { readonly n: number; readonly name: string }) => (
  <Img
    src={`cid:${cidOf(n)}`}
    width={128}
    alt={`Card of ${name}`}
    {...painted({ text: "muted", ground: "wash" }, { font: font.tiny, borderRadius: "8px" })}
  />
);
