import type { Asks } from "../../domain/questions/choice.ts";
import { mailtoCommand } from "../design/mailto.ts";
import { painted } from "../design/painted.ts";
import { font } from "../design/type-scale.ts";
import type { Letterhead } from "../letterhead.ts";
import { clip } from "../words/clip.ts";

type ChoiceListProps = { readonly asks: Asks; readonly letterhead: Letterhead };

const target = {
  display: "block",
  margin: "8px 0 0",
  padding: "11px 14px",
  border: "1px solid",
  borderRadius: "10px",
  textDecoration: "none",
  wordBreak: "break-word",
} as const;

/** What may be meant, each a tap target that answers with its number. */
export const ChoiceList = ({ asks: { choices, from = 1 }, letterhead }: ChoiceListProps) =>
  choices.map(({ says }, index) => (
    <a
      key={says}
      href={mailtoCommand(letterhead, String(from + index))}
      {...painted({ text: "green", line: "line" }, { ...target, font: font.small })}
    >
      <b>{from + index}</b>
      {"  "}
      {clip(says, longestChoice)}
    </a>
  ));

/** In characters. */
export const longestChoice = 120;
