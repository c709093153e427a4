import { type Html, html } from "../html.ts";

/** An instant that the browser shows in its own zone; until then, and without scripts, in UTC. `shape`: `list` is the shorter. */
export function moment(at: string, shape: "list" | "full"): Html {
  const utc = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
  return html`<time datetime="${at}" data-shape="${shape}">${utc}</time>`;
}
