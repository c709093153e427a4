import type { RoiSummary } from "../../domain/roi/summary.ts";
import { linesChart } from "../charts/lines-chart.ts";
import type { RenderedMail } from "../rendered-mail.ts";
import { isWorthDrawing } from "./months-words.ts";

export const monthsCid = "twelve-months@nextday";

/** Twelve months of gain against cumulated cost. */
export const monthsDrawn = (summary: RoiSummary): Pick<RenderedMail, "drawn"> =>
  isWorthDrawing(summary)
    ? {
        drawn: [
          {
            cid: monthsCid,
            png: linesChart([
              { ink: "cost", values: summary.months.map(({ cost }) => cost) },
              { ink: "gain", values: summary.months.map(({ gain }) => gain) },
            ]),
          },
        ],
      }
    : {};
