import type { PageSources } from "../../page-sources.ts";
import { type Html, html } from "../html.ts";

/** Who writes: one of the owners. */
export function sender({ owners }: PageSources, chosen?: string): Html {
  return html`<label class="wide"><span>From</span><select name="from">${owners.map(
    (owner) => html`<option ${owner === chosen && html`selected`}>${owner}</option>`,
  )}</select></label>`;
}
