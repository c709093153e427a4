import type { RoiSummary } from "../../domain/roi/summary.ts";
import { columnsChart } from "../charts/columns-chart.ts";
import { linesChart } from "../charts/lines-chart.ts";
import type { RenderedMail } from "../rendered-mail.ts";
import { compared } from "./compared.ts";
import { isWorthDrawing } from "./months-words.ts";

export const monthsCid = "twelve-months@nextday";
export const groupsCid = "side-by-side@nextday";

/** The pictures of a summary: its groups side by side, and twelve months of gain against cumulated cost. */
export function drawnFor(summary: RoiSummary): Pick<RenderedMail, "drawn"> {
  const groups = compared(summary).map(({ soFar }) => ({
    gain: soFar.gain.minor,
    cost: soFar.cost.minor,
  }));
  const drawn = [
    ...(groups.length === 0 ? [] : [{ cid: groupsCid, png: columnsChart(groups) }]),
    ...(isWorthDrawing(summary) ? [{ cid: monthsCid, png: monthsChart(summary) }] : []),
  ];
  return drawn.length === 0 ? {} : { drawn };
}

const monthsChart = ({ months }: RoiSummary): Uint8Array =>
  linesChart([
    { ink: "cost", values: months.map(({ cost }) => cost) },
    { ink: "gain", values: months.map(({ gain }) => gain) },
  ]);
