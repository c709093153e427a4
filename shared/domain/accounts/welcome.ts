import { registry } from "../commands/registry.ts";
import type { Form } from "../commands/verb.ts";
import type { Settings } from "./settings.ts";

/** What the first answer to a person tells beside what was done. `card`: what can be written in the first days, on one page. */
export type Welcome = {
  readonly digestHour: number;
  readonly digestMinute: number;
  /** The time zone, where it was guessed and nobody has said otherwise. */
  readonly guessedZone: string | null;
  readonly card: readonly Form[];
};

const firstVerbs = new Set("done snooze skip note won at fix find show event me undo help".split(" "));

export const welcomeTo = ({
  digestHour,
  digestMinute,
  zone,
  zoneGuessed,
}: Pick<Settings, "digestHour" | "digestMinute" | "zone" | "zoneGuessed">): Welcome => ({
  digestHour,
  digestMinute,
  guessedZone: zoneGuessed ? zone : null,
  card: registry.filter(({ name }) => firstVerbs.has(name)).flatMap(({ forms }) => forms.slice(0, 1)),
});
