import fc from "fast-check";
import { expect, test } from "vitest";
import { commandLines } from "../../../../../shared/domain/commands/command-lines.ts";
import { visibleText } from "../../../../../shared/domain/mail/visible-text.ts";
import { decideAll, situation } from "../situations.ts";
import { anyExample, anyLine } from "./any-line.ts";

const attribution = "On Mon, Nov 23, 2026 at 8:00 AM Nextday <inbox@in.example.com> wrote:";
const header = [
  "From: Nextday <inbox@in.example.com>",
  "Sent: Monday, November 23, 2026 8:00 AM",
  "To: Ann Poe <ann@example.com>",
  "Subject: 3 people to thank for yesterday",
];
const marked = (lines: readonly string[], mark = "> ") => lines.map((line) => `${mark}${line}`);
const escaped = (line: string) => line.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escaped(line)}</p>`).join("");
const broken = (lines: readonly string[]) => lines.map(escaped).join("<br>\n");

type Quoting = (lines: readonly string[]) => { readonly text: string } | { readonly html: string };
const inText = (...parts: readonly (readonly string[])[]) => ({ text: parts.flat().join("\n") });

/** How mail programs quote: the line above, and what they put around or before the rest. */
const programs: Readonly<Record<string, Quoting>> = {
  Gmail: (lines) => inText([attribution, ""], marked(lines)),
  "Gmail, where the line above is wrapped": (lines) =>
    inText([attribution.replace("Nextday <", "Nextday\n<"), ""], marked(lines)),
  "Gmail, twice": (lines) => inText([attribution, ""], marked([attribution, "", ...marked(lines)])),
  "Apple Mail": (lines) =>
    inText(
      ["Sent from my iPhone", ""],
      marked(["On Nov 23, 2026, at 8:00 AM, Nextday <inbox@in.example.com> wrote:", "", ...lines]),
    ),
  Thunderbird: (lines) => inText(["On 11/23/26 8:00 AM, Nextday wrote:"], marked(lines)),
  mutt: (lines) => inText(["Nextday wrote:"], marked(lines, ">")),
  Outlook: (lines) => inText(["-----Original Message-----", ...header, ""], lines),
  "the new Outlook": (lines) => inText(["________________________________", ...header, ""], lines),
  Yahoo: (lines) =>
    inText(
      ["On Monday, November 23, 2026 at 08:00:00 AM EST, Nextday <inbox@in.example.com> wrote:", ""],
      marked(lines),
    ),
  "Gmail in HTML": (lines) => ({
    html: `<div><br></div><div class="gmail_quote"><div class="gmail_attr">${escaped(attribution)}<br></div><blockquote class="gmail_quote">${broken(lines)}</blockquote></div>`,
  }),
  "Apple Mail in HTML": (lines) => ({
    html: `<div><br><blockquote type="cite">${escaped(attribution)}<br></blockquote></div><blockquote type="cite">${broken(lines)}</blockquote>`,
  }),
  "Outlook in HTML": (lines) => ({
    html: `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0 0 0"><p>${broken(header)}</p></div>${paragraphs(lines)}`,
  }),
  "the new Outlook in HTML": (lines) => ({
    html: `<hr><div id="divRplyFwdMsg">${broken(header)}</div><div>${paragraphs(lines)}</div>`,
  }),
  "Thunderbird in HTML": (lines) => ({
    html: `<div class="moz-cite-prefix">On 11/23/26 8:00 AM, Nextday wrote:<br></div><blockquote type="cite">${paragraphs(lines)}</blockquote>`,
  }),
  "Yahoo in HTML": (lines) => ({
    html: `<div class="yahoo_quoted"><div>${escaped(attribution)}</div><div>${paragraphs(lines)}</div></div>`,
  }),
};

const said = fc.array(fc.oneof(anyExample, anyLine), { minLength: 1, maxLength: 5 });

const above = (typed: string, quoted: ReturnType<Quoting>) =>
  "text" in quoted
    ? { text: `${typed}\n\n${quoted.text}`, html: null }
    : { text: null, html: `<div>${typed}</div>${quoted.html}` };

test.each(Object.entries(programs))("what %s quotes does nothing, whatever it says", (_, quoting) => {
  fc.assert(
    fc.property(said, (lines) => {
      for (const typed of ["", "2 note sails"]) {
        const read = commandLines(visibleText(above(typed, quoting(lines))));
        const { changes } = decideAll(situation(), read);
        expect(changes, lines.join("\n")).toEqual(decideAll(situation(), commandLines(typed)).changes);
      }
    }),
    { numRuns: 40 },
  );
});
