import type { Form } from "../../domain/commands/verb.ts";
import { aboutOurContact } from "../our-contact.ts";
import { blocks, command, lines, paragraph } from "../plain/plain-text.ts";

/** Told once, below all that can be written. */
export const otherLanguages =
  "The commonest words may be German, French or Spanish, too: “1 erledigt”, “2 reporter vendredi”, “todos menos 3 hecho”.";

/** Everything that can be written, and where to. */
export const plainHelp = (help: readonly Form[]): string =>
  blocks(
    "One line each; <…> stands for words of your own:",
    ...help.map(({ form, example, does }) =>
      lines(command(form), example === form ? null : `      e.g. ${example}`, paragraph(does, "      ")),
    ),
    paragraph(otherLanguages),
    paragraph(aboutOurContact),
  );
