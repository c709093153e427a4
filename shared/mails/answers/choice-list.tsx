import type { Asks } from "../../domain/questions/choice.ts";
import { mailtoCommand } from "../design/mailto.ts";
import { painted } from "../design/painted.ts";
import { TapCell } from "../design/tap-cell.tsx";
import { font } from "../design/type-scale.ts";
import type { Letterhead } from "../letterhead.ts";
import { clip } from "../words/clip.ts";

type ChoiceListProps = { readonly asks: Asks; readonly letterhead: Letterhead };

const target = {
  font: font.small,
  display: "block",
  padding: "12px 14px",
  textDecoration: "none",
  wordBreak: "break-word",
} as const;

/** What may be meant, each a tap target that answers with its number. */
export const ChoiceList = ({ asks: { choices, from = 1 }, letterhead }: ChoiceListProps) =>
  choices.map(({ says }, index) => (
    <table
      key={says}
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      style={{ marginTop: "8px", borderCollapse: "separate" }}
    >
      <tbody>
        <tr>
          <TapCell align="left" paint={{ line: "line" }}>
            <a href={mailtoCommand(letterhead, String(from + index))} {...painted({ text: "green" }, target)}>
              <b>{from + index}</b>
              {"  "}
              {clip(says, longestChoice)}
            </a>
          </TapCell>
        </tr>
      </tbody>
    </table>
  ));

/** In characters. */
export const longestChoice = 120;
