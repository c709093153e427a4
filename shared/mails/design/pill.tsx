import { painted } from "./painted.ts";
import { font } from "./type-scale.ts";

const tones = {
  good: { ground: "wash", text: "green" },
  warn: { ground: "amber", text: "onAmber" },
  calm: { ground: "slate", text: "onSlate" },
} as const;

export type Tone = keyof typeof tones;

/** A word or two that must catch the eye; the words alone say it all. */
export const Pill = ({ tone, says }: { readonly tone: Tone; readonly says: string }) => (
  <span
    {...painted(tones[tone], {
      font: font.smallStrong,
      padding: "3px 10px",
      borderRadius: "12px",
      whiteSpace: "nowrap",
    })}
  >
    {says}
  </span>
);
