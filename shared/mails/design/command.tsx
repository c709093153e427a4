import type { Letterhead } from "../letterhead.ts";
import { mailtoCommand } from "./mailto.ts";
import { painted } from "./painted.ts";
import type { Colour } from "./palette.ts";
import { font } from "./type-scale.ts";

type CommandProps = {
  /** `fix 1 name …`: the ellipsis stands for what the person has still to type. */
  readonly says: string;
  readonly letterhead: Letterhead;
  /** Its own ground, to be told from the sheet it lies on. */
  readonly ground?: Colour;
};

/** Words to write back, as a link that opens an answer with them filled in. */
export const Command = ({ says, letterhead, ground = "wash" }: CommandProps) => (
  <a
    href={mailtoCommand(letterhead, says.replace(/…$/, ""))}
    {...painted(
      { ground, text: "green" },
      {
        font: font.command,
        display: "inline-block",
        wordBreak: "break-word",
        padding: "12px",
        borderRadius: "10px",
        textDecoration: "none",
      },
    )}
  >
    {says}
  </a>
);
