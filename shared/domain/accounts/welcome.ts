import { registry } from "../commands/registry.ts";
import type { Form } from "../commands/verb.ts";
import type { Settings } from "./settings.ts";

/** What the first answer to a person tells beside what was done. `card`: what can be written in the first days, on one page. */
export type Welcome = {
  readonly digestHour: number;
  readonly digestMinute: number;
  readonly card: readonly Form[];
};

const firstVerbs = new Set("done snooze skip note won at fix find show event me undo help".split(" "));

export const welcomeTo = ({
  digestHour,
  digestMinute,
}: Pick<Settings, "digestHour" | "digestMinute">): Welcome => ({
  digestHour,
  digestMinute,
  card: registry.filter(({ name }) => firstVerbs.has(name)).flatMap(({ forms }) => forms.slice(0, 1)),
});
