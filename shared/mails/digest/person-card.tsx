import { Img } from "@react-email/components";
import type { DigestItem } from "../../domain/digests/digest.ts";
import { Buttons } from "../design/buttons.tsx";
import { Card } from "../design/card.tsx";
import { Columns } from "../design/columns.tsx";
import { Command } from "../design/command.tsx";
import { painted } from "../design/painted.ts";
import { Pill } from "../design/pill.tsx";
import { Heading, Prose } from "../design/prose.tsx";
import { QuotedNote } from "../design/quoted-note.tsx";
import { RowLink, Rows } from "../design/rows.tsx";
import { font } from "../design/type-scale.ts";
import type { Letterhead } from "../letterhead.ts";
import { cidOf } from "../pictures.ts";
import { answerButtons, contactLinks, missingAddress } from "./person-actions.ts";
import { type PersonWords, personWords } from "./person-words.ts";

type PersonCardProps = { readonly item: DigestItem; readonly letterhead: Letterhead };

/** One person of a digest: who, where met, what to do, how to reach them, and the one-tap answers. */
export function PersonCard({ item, letterhead }: PersonCardProps) {
  const words = personWords(item);
  return (
    <Card>
      <Columns
        left={<Who item={item} words={words} />}
        right={item.picture === null ? null : <Picture n={item.n} name={words.name} />}
        rightWidth={104}
      />
      {words.told.map((line) => (
        <Prose key={line} size="small">
          {line}
        </Prose>
      ))}
      {words.notes.map((note) => (
        <QuotedNote key={note} text={note} />
      ))}
      <Prose>{words.todo}</Prose>
      <Reach item={item} words={words} letterhead={letterhead} />
      <Buttons buttons={answerButtons(item, words, letterhead)} />
    </Card>
  );
}

type Of = { readonly item: DigestItem; readonly words: PersonWords };

const Who = ({ item, words }: Of) => (
  <>
    <Heading>
      <span {...painted({ text: "green" })}>{item.n}.</span> {words.name}
    </Heading>
    {words.work !== null && <Prose margin="2px 0 0">{words.work}</Prose>}
    <Prose size="small" colour="muted" margin="6px 0 0">
      {words.met}
    </Prose>
    {words.late !== null && (
      <p style={{ margin: "8px 0 0" }}>
        <Pill tone="warn" says={words.late} />
      </p>
    )}
  </>
);

const Picture = ({ n, name }: { readonly n: number; readonly name: string }) => (
  <Img
    src={`cid:${cidOf(n)}`}
    width={104}
    alt={`Card of ${name}`}
    {...painted({ text: "muted", ground: "wash" }, { font: font.tiny, borderRadius: "8px" })}
  />
);

const Reach = ({ item, words, letterhead }: Of & { readonly letterhead: Letterhead }) => {
  const links = contactLinks(item, words);
  if (links.length === 0)
    return (
      <Prose>
        <Command says={missingAddress(item)} letterhead={letterhead} />
      </Prose>
    );
  return <Rows rows={links.map(({ label, ...link }) => ({ label, value: <RowLink {...link} /> }))} />;
};
