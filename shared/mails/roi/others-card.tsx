import type { RoiLine } from "../../domain/roi/summary.ts";
import { verdictName } from "../../domain/roi/verdict-name.ts";
import { Card } from "../design/card.tsx";
import { Pill } from "../design/pill.tsx";
import { Heading, Prose } from "../design/prose.tsx";
import { clip } from "../words/clip.ts";
import { costSentence } from "./cost-words.ts";
import { LeftOut } from "./line-card.tsx";
import { moreText, placeThem, reasonOf, sinceText } from "./roi-words.ts";
import { verdictTone } from "./verdict-words.ts";

type OthersCardProps = { readonly lines: readonly RoiLine[]; readonly more: number };

/** Single events, and people of nowhere: each verdict with its reasons and its cost. */
export function OthersCard({ lines, more }: OthersCardProps) {
  if (lines.length + more === 0) return null;
  return (
    <Card>
      <Heading>Outside any group</Heading>
      {lines.map((line) => (
        <Other key={`${line.kind} ${line.name} ${line.since}`} line={line} />
      ))}
      {more > 0 && <Prose size="small">{moreText(more)}</Prose>}
    </Card>
  );
}

const Other = ({ line }: { readonly line: RoiLine }) => (
  <>
    <Prose size="small" margin="16px 0 0">
      <b>{clip(line.name, 60)}</b>, {sinceText(line)} &nbsp;
      <Pill tone={verdictTone[line.verdict.kind]} says={verdictName[line.verdict.kind]} />
    </Prose>
    <Prose size="small" margin="6px 0 0">
      {reasonOf(line.verdict)} {costSentence(line)} {line.kind === "unplaced" ? placeThem : ""}
    </Prose>
    <LeftOut sentences={line.leftOut} />
  </>
);
