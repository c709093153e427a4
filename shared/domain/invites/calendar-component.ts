import { type ContentLine, contentLine } from "../vcards/content-line.ts";
import { textOf } from "../vcards/property-value.ts";
import { calendarLines } from "./calendar-lines.ts";

/** A part of a calendar (RFC 5545, 3.6): a VCALENDAR, its VEVENTs and VTIMEZONEs and what is in them. */
export type CalendarComponent = {
  /** In capitals. */
  readonly name: string;
  readonly properties: readonly ContentLine[];
  readonly components: readonly CalendarComponent[];
};

type Open = { name: string; properties: ContentLine[]; components: Open[] };

const most = { depth: 8, components: 5000, properties: 5000 } as const;

const opened = (name: string): Open => ({ name, properties: [], components: [] });

/** All that is in a text, beneath a part without a name; what does not end goes to the end of what it is in. */
export function calendarComponents(text: string): CalendarComponent {
  const root = opened("");
  const within = [root];
  let count = 0;
  for (const line of calendarLines(text)) {
    const [, edge, name = ""] = /^(BEGIN|END)\s?:\s?([\w-]{1,40})\s*$/i.exec(line) ?? [];
    if (edge?.toUpperCase() === "END") close(within, name.toUpperCase());
    else if (edge) {
      if ((count += 1) > most.components || within.length > most.depth) return root;
      begin(within, name.toUpperCase());
    } else keep(within.at(-1), line);
  }
  return root;
}

/** One event does not hold another: the earlier was not ended. */
function begin(within: Open[], name: string): void {
  if (name === "VEVENT" || name === "VCALENDAR") close(within, name);
  const component = opened(name);
  within.at(-1)?.components.push(component);
  within.push(component);
}

function close(within: Open[], name: string): void {
  const at = within.findLastIndex((each) => each.name === name);
  if (at > 0) within.length = at;
}

function keep(component: Open | undefined, line: string): void {
  if (!component || component.properties.length >= most.properties) return;
  const property = contentLine(line);
  if (property) component.properties.push(property);
}

export const propertyIn = ({ properties }: CalendarComponent, name: string): ContentLine | null =>
  properties.find((each) => each.name === name) ?? null;

/** The text of a property, unescaped; null where there is none or it is empty. */
export function textIn(component: CalendarComponent, name: string): string | null {
  const property = propertyIn(component, name);
  const text = property ? textOf(property.value) : "";
  return text === "" ? null : text;
}
