import { Img } from "@react-email/components";
import type { DigestItem } from "../../domain/digests/digest.ts";
import { Buttons } from "../design/buttons.tsx";
import { Card } from "../design/card.tsx";
import { Columns } from "../design/columns.tsx";
import { painted } from "../design/painted.ts";
import { Pill } from "../design/pill.tsx";
import { Heading, Prose } from "../design/prose.tsx";
import { font } from "../design/type-scale.ts";
import type { Letterhead } from "../letterhead.ts";
import { cidOf } from "../pictures.ts";
import { answerButtons } from "./person-actions.ts";
import { type PersonWords, personWords } from "./person-words.ts";
import { ReadyPart } from "./ready-part.tsx";

type PersonCardProps = { readonly item: DigestItem; readonly letterhead: Letterhead };

/** One person of a digest: who, where met, what to do and why today, the words for it, and the one-tap answers. */
export function PersonCard({ item, letterhead }: PersonCardProps) {
  const words = personWords(item);
  return (
    <Card>
      <Columns
        left={<Who item={item} words={words} />}
        right={item.picture === null ? null : <Picture n={item.n} name={words.name} />}
        rightWidth={104}
      />
      {words.badge !== null && (
        <p style={{ margin: "8px 0 0" }}>
          <Pill tone={tones[words.badge.tone]} says={words.badge.says} />
        </p>
      )}
      <Prose size="strong">{words.todo}</Prose>
      {[...words.told, ...words.notes.map((note) => `You noted: ${note}`)].map((line) => (
        <Prose key={line} size="small" colour="muted" margin="6px 0 0">
          {line}
        </Prose>
      ))}
      <ReadyPart item={item} words={words} letterhead={letterhead} />
      <Buttons buttons={answerButtons(item, words, letterhead)} />
    </Card>
  );
}

type Of = { readonly item: DigestItem; readonly words: PersonWords };

const tones = { warn: "warn", plain: "calm" } as const;

const Who = ({ item, words }: Of) => (
  <>
    <Heading>
      <span {...painted({ text: "green" })}>{item.n}.</span> {words.name}
    </Heading>
    {words.work !== null && <Prose margin="2px 0 0">{words.work}</Prose>}
    {words.met !== null && (
      <Prose size="small" colour="muted" margin="6px 0 0">
        {words.met}
      </Prose>
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
