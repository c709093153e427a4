import { registry } from "./registry.ts";
import type { Form } from "./verb.ts";

/** Everything that can be written, as the `help` mail and `docs/commands.md` list it. */
export const commandCard = (): readonly Form[] => registry.flatMap(({ forms }) => forms);
