import { Card } from "../design/card.tsx";
import { painted } from "../design/painted.ts";
import { Prose } from "../design/prose.tsx";
import { Sample } from "../design/sample.tsx";
import { font } from "../design/type-scale.ts";
import type { Captured } from "./captured.ts";
import type { Detail } from "./detail.ts";
import { fixExample, howToFix, personLine } from "./person-line.ts";

type CapturedLinesProps = { readonly people: readonly Captured[]; readonly detail: Detail };

/** Very many captured people, a line each. */
export const CapturedLines = ({ people, detail }: CapturedLinesProps) => (
  <Card>
    <div {...painted({ text: "ink" }, { font: font.small, wordBreak: "break-word" })}>
      {people.slice(0, detail.mostPeople).map((captured) => (
        <PersonLine key={captured.n} captured={captured} detail={detail} />
      ))}
      {people.length > detail.mostPeople && <p>… and {people.length - detail.mostPeople} more.</p>}
    </div>
    <Prose size="small">{howToFix}</Prose>
    <Sample lines={[fixExample(people)]} ground="wash" />
  </Card>
);

function PersonLine({ captured, detail }: { readonly captured: Captured; readonly detail: Detail }) {
  const { who, values, check } = personLine(captured, detail);
  return (
    <p>
      <b>{who}</b> {values} {check !== "" && <b>({check})</b>}
    </p>
  );
}
