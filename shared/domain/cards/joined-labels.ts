import { labelOf } from "./labels.ts";
import { isRightBelow, unitedBox } from "./layout.ts";
import type { TextLine } from "./text-line.ts";

/** Where a label that stands alone finds its value. */
type Side = "beside" | "below" | "above";

/** Labels that stand in a column of their own, under or over their values, joined to them as in "Tel 030 1234". */
export function joinedLabels(lines: readonly TextLine[]): readonly TextLine[] {
  const labels = lines.filter(({ text }) => isValueLabel(text));
  if (labels.length === 0) return lines;
  const values = lines.filter(({ text }) => isValue(text));
  const alone = labels.filter((label) => besides(label, values) === undefined);
  const side = usualSide(alone, values);
  const partner = new Map<TextLine, TextLine>();
  for (const label of labels) {
    const value =
      besides(label, values) ?? values.find((each) => !partner.has(each) && stands(each, side, label));
    if (value !== undefined && !partner.has(value)) partner.set(value, label);
  }
  const joined = new Set(partner.values());
  return lines.filter((line) => !joined.has(line)).map((line) => withLabel(line, partner.get(line)));
}

function isValueLabel(text: string): boolean {
  const label = labelOf(text);
  return label !== null && label !== "place" && label !== "register";
}

/** Something to dial, to write to, or to open, without a label of its own. */
const isValue = (text: string): boolean =>
  /^[+(]*\d(?:[\s()./–-]*\d){6,}|^\S+@\S+|^(?:https?:|www\.)|^\S+\.\p{L}{2,}(?:\/\S*)?$/iu.test(text);

function besides(label: TextLine, values: readonly TextLine[]): TextLine | undefined {
  const end = label.box.left + label.box.width;
  const onLine = values.filter((value) => isLevel(label, value) && value.box.left >= end - 0.01);
  return onLine.toSorted((a, b) => a.box.left - b.box.left)[0];
}

function isLevel(label: TextLine, value: TextLine): boolean {
  const middle = value.box.top + value.box.height / 2;
  return middle > label.box.top && middle < label.box.top + label.box.height;
}

/** All labels of a card stand on one side: where more of them find a value. */
function usualSide(labels: readonly TextLine[], values: readonly TextLine[]): Side {
  const found = (side: Side) =>
    labels.filter((label) => values.some((value) => stands(value, side, label))).length;
  return found("above") >= found("below") ? "above" : "below";
}

function stands(value: TextLine, side: Side, label: TextLine): boolean {
  return side === "above" ? isRightBelow(value, label) : isRightBelow(label, value);
}

function withLabel(line: TextLine, label: TextLine | undefined): TextLine {
  if (label === undefined) return line;
  return { ...line, text: `${label.text} ${line.text}`, box: unitedBox([line.box, label.box]) };
}
