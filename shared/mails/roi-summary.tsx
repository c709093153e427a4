import type { RoiSummary } from "../domain/roi/summary.ts";
import { Page } from "./design/page.tsx";
import { Lede, Prose } from "./design/prose.tsx";
import { firstThatFits } from "./first-that-fits.ts";
import type { Letterhead } from "./letterhead.ts";
import { renderMail } from "./render-mail.tsx";
import type { RenderedMail } from "./rendered-mail.ts";
import { drawnFor } from "./roi/drawn.ts";
import { LineCard } from "./roi/line-card.tsx";
import { MonthsCard } from "./roi/months-card.tsx";
import { OthersCard } from "./roi/others-card.tsx";
import { outlookText } from "./roi/outlook-words.ts";
import { periodName } from "./roi/period-name.ts";
import { plainRoi } from "./roi/plain-roi.ts";
import {
  costsText,
  monthSentence,
  type RoiDetail,
  roiLevels,
  roiSubject,
  roiTitle,
  shownLines,
  smallPrint,
} from "./roi/roi-words.ts";
import { SideBySide } from "./roi/side-by-side.tsx";
import { TotalCard } from "./roi/total-card.tsx";

/** The month's mail: whether each group and event has paid off, with the arithmetic. */
export function renderRoiSummary(summary: RoiSummary, letterhead: Letterhead): Promise<RenderedMail> {
  const subject = roiSubject(summary);
  return firstThatFits(roiLevels, (detail) => {
    const text = plainRoi(summary, letterhead, detail);
    const page = <SummaryPage summary={summary} letterhead={letterhead} detail={detail} />;
    return renderMail({ subject, text, pictures: [], ...drawnFor(summary) }, page);
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
  const isAlone = summary.only !== undefined;
  return (
    <Page
      subject={roiSubject(summary)}
      preheader={verdict.because}
      dateline={periodName(summary)}
      title={roiTitle(summary)}
      letterhead={letterhead}
      unasked
    >
      <Lede>{isAlone ? monthSentence(summary) : (outlookText(verdict) ?? verdict.because)}</Lede>
      {!isAlone && <TotalCard summary={summary} />}
      <SideBySide summary={summary} />
      {atLength.map((line) => (
        <LineCard key={line.id} line={line} summary={summary} letterhead={letterhead} />
      ))}
      <OthersCard lines={short} more={more} />
      <MonthsCard summary={summary} />
      <SmallPrint summary={summary} />
    </Page>
  );
}

const SmallPrint = ({ summary }: Pick<SummaryPageProps, "summary">) => (
  <Prose size="tiny" colour="muted" margin="16px 4px 0">
    {[...smallPrint(summary), costsText].join(" ")}
  </Prose>
);
