import { occasions } from "../drafts/occasion.ts";
import type { Template } from "../drafts/template.ts";
import { whatIsWrong } from "../drafts/template-verb.ts";
import { itemIn, itemsIn } from "../ledger/book.ts";
import type { RowsOf } from "./import-rows.ts";
import type { Importing } from "./importing.ts";

type Said = Pick<Template, "id" | "text">;

export const templateRows = ({ book }: Importing): RowsOf<Template, Said> => ({
  kept: itemsIn(book, "template"),
  isMany: false,
  read(row) {
    const id = row.oneOf("kind", occasions);
    const text = row.text("text");
    const wrong = text === null ? "its text is missing" : whatIsWrong(text);
    if (wrong !== null) row.wrong.push(wrong);
    return id === undefined || text === null || wrong !== null ? null : { id, text };
  },
  find: ({ id }) => itemIn(book, "template", id),
  put: (said) => ({ kind: "template", v: 1, ...said }),
});
