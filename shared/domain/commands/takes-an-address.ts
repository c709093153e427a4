import type { Verb } from "./verb.ts";
import { verbsAt } from "./verb-words.ts";

const others = new Set(["fix", "forget", "link", "unlink", "invite"]);

const mayTakeOne = ({ name, recalls }: Verb): boolean => recalls === true || others.has(name);

/** Whether a line begins with a verb that an address or a name may follow: `link ann@example.net` makes no contact of Ann. */
export const takesAnAddress = (line: string): boolean =>
  verbsAt(line).some(({ verb, casual }) => !casual && mayTakeOne(verb));
