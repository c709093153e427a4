import type { RoiLine, RoiSummary } from "../domain/roi/summary.ts";
import { Card } from "./design/card.tsx";
import { Page } from "./design/page.tsx";
import { Heading, Lede, Prose } from "./design/prose.tsx";
import { Sample } from "./design/sample.tsx";
import { firstThatFits } from "./first-that-fits.ts";
import type { Letterhead } from "./letterhead.ts";
import { renderMail } from "./render-mail.tsx";
import type { RenderedMail } from "./rendered-mail.ts";
import { LineCard } from "./roi/line-card.tsx";
import { MonthsCard } from "./roi/months-card.tsx";
import { monthsDrawn } from "./roi/months-drawn.ts";
import { periodName } from "./roi/period-name.ts";
import { plainRoi } from "./roi/plain-roi.ts";
import {
  costCommands,
  type RoiDetail,
  roiLevels,
  roiSubject,
  roiTitle,
  shownLines,
  smallPrint,
} from "./roi/roi-words.ts";
import { SideBySide } from "./roi/side-by-side.tsx";
import { TotalCard } from "./roi/total-card.tsx";
import { clip } from "./words/clip.ts";

/** The month's mail: whether each group and event has paid off, with the arithmetic. */
export function renderRoiSummary(summary: RoiSummary, letterhead: Letterhead): Promise<RenderedMail> {
  const subject = roiSubject(summary);
  return firstThatFits(roiLevels, (detail) => {
    const text = plainRoi(summary, letterhead, detail);
    const page = <SummaryPage summary={summary} letterhead={letterhead} detail={detail} />;
    return renderMail({ subject, text, pictures: [], ...monthsDrawn(summary) }, page);
  });
}

type SummaryPageProps = {
  readonly summary: RoiSummary;
  readonly letterhead: Letterhead;
  readonly detail: RoiDetail;
};

function SummaryPage({ summary, letterhead, detail }: SummaryPageProps) {
  const { verdict } = summary.total;
  const { atLength, short, more } = shownLines(summary, detail);
  return (
    <Page
      subject={roiSubject(summary)}
      preheader={verdict.because}
      dateline={periodName(summary)}
      title={roiTitle(summary)}
      letterhead={letterhead}
      unasked
    >
      <Lede>{verdict.because}</Lede>
      <TotalCard summary={summary} />
      <SideBySide summary={summary} />
      <MonthsCard summary={summary} />
      {atLength.map((line) => (
        <LineCard key={keyOf(line)} line={line} summary={summary} />
      ))}
      {short.length > 0 && <ShortLines lines={short} more={more} />}
      <SmallPrint summary={summary} />
    </Page>
  );
}

const keyOf = ({ kind, name, since }: RoiLine): string => `${kind} ${name} ${since}`;

const ShortLines = ({ lines, more }: { readonly lines: readonly RoiLine[]; readonly more: number }) => (
  <Card>
    <Heading>And the others</Heading>
    {lines.map((line) => (
      <Prose key={keyOf(line)} size="small">
        <b>{clip(line.name, 60)}:</b> {line.verdict.because}
      </Prose>
    ))}
    {more > 0 && <Prose size="small">… and {more} more, with their figures in the sums above.</Prose>}
  </Card>
);

const SmallPrint = ({ summary }: Pick<SummaryPageProps, "summary">) => (
  <Card>
    <Heading>How this is counted</Heading>
    {smallPrint(summary).map((sentence) => (
      <Prose key={sentence} size="small">
        {sentence}
      </Prose>
    ))}
    <Prose size="small">If a cost is missing or wrong, reply for example:</Prose>
    <Sample lines={costCommands} ground="wash" />
  </Card>
);
