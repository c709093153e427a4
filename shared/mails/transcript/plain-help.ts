import type { Form } from "../../domain/commands/verb.ts";
import { aboutOurContact } from "../our-contact.ts";
import { blocks, command, lines, paragraph } from "../plain/plain-text.ts";

/** Everything that can be written, and where to. */
export const plainHelp = (help: readonly Form[]): string =>
  blocks(
    "One line each; <…> stands for words of your own:",
    ...help.map(({ form, example, does }) =>
      lines(command(form), example === form ? null : `      e.g. ${example}`, paragraph(does, "      ")),
    ),
    paragraph(aboutOurContact),
  );
