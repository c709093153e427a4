import { expect, test } from "vitest";
import { ofItsItem } from "../../../../shared/domain/commands/of-its-item.ts";
import { typedLines } from "../../../../shared/domain/mail/visible-text.ts";

type Parts = { readonly text?: string; readonly html?: string };

const said = ({ text, html }: Parts): readonly string[] =>
  typedLines({ text: text ?? null, html: html ?? null }, null)
    .map(ofItsItem)
    .filter((line) => line !== "");

const items = [
  "1. Jane Doe",
  "   Met at Chamber breakfast",
  "",
  "2. Bob Miller",
  "   Write Bob a line",
  "   2 done",
];
const footer = ["", "Answer like this:", "    1 done", "ref nd-abcdefghijklmnopqrstuvwxyz"];
const quoted = (lines: readonly string[], mark = "> ") =>
  lines.map((line) => `${mark}${line}`.trim()).join("\n");
const block = (lines: readonly string[], attributes = 'type="cite"') =>
  `<blockquote ${attributes}><div>${lines.map((line) => `<div>${line}</div>`).join("")}</div></blockquote>`;

const inText = (jane: string, bob: string, mark = "> ") =>
  [quoted(items.slice(0, 2), mark), jane, quoted(items.slice(3), mark), bob].join("\n");

test.each<[string, Parts, readonly string[]]>([
  ["below each item", { text: inText("done", "snooze fri") }, ["1: done", "2: snooze fri"]],
  ["with blank lines around", { text: inText("\ndone\n", "\nskip\n") }, ["1: done", "2: skip"]],
  ["in a quote within a quote", { text: inText("done", "skip", ">> ") }, ["1: done", "2: skip"]],
  ["with its own number", { text: inText("1 done", "2 skip") }, ["1 done", "2 skip"]],
  ["with a name", { text: inText("Jane done", "all done") }, ["Jane done", "all done"]],
  ["as a remark", { text: inText("loves sailing", "thanks!") }, ["1: loves sailing", "thanks!"]],
  ["below the only item that was quoted", { text: `${quoted(items.slice(3, 4))}\n\ndone` }, ["2: done"]],
  [
    "with a tag that says who answers",
    { text: inText("[Ann] done", "[Ann Poe] snooze fri") },
    ["1: done", "2: snooze fri"],
  ],
  ["below the whole mail", { text: `${quoted([...items, ...footer])}\n\ndone\nundo` }, ["done", "undo"]],
  ["below the whole mail, whose end was cut away", { text: `${quoted(items)}\n\ndone` }, ["done"]],
  [
    "above the whole mail",
    { text: `done\n\nOn Tue Nextday wrote:\n${quoted([...items, ...footer])}` },
    ["done"],
  ],
  [
    "in Apple Mail",
    {
      html: `<body>${block(items.slice(0, 2))}<div>done</div>${block(items.slice(3))}<div>skip</div></body>`,
    },
    ["1: done", "2: skip"],
  ],
  [
    "in Gmail",
    {
      html: `<div class="gmail_quote"><div class="gmail_attr">On Tue Nextday wrote:<br></div>${block(items.slice(0, 2), 'class="gmail_quote"')}<div>done</div>${block([...items.slice(3), ...footer], 'class="gmail_quote"')}<div>thanks</div></div>`,
    },
    ["1: done", "thanks"],
  ],
  [
    "in Outlook on the web",
    {
      html: `${block(items.slice(0, 2), 'style="border-left: 3px solid #ccc"')}<p>snooze fri</p>${block(items.slice(3), 'style="border-left: 3px solid #ccc"')}`,
    },
    ["1: snooze fri"],
  ],
])("what is typed between quoted items is about the item above it: %s", (_, parts, expected) => {
  expect(said(parts)).toEqual(expected);
});
