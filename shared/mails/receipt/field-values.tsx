import { Pill } from "../design/pill.tsx";
import { RowLink } from "../design/rows.tsx";
import type { CardField } from "./card-fields.ts";

/** What a field of a card holds, a line each, and whether it has to be checked. */
export const FieldValues = ({ field }: { readonly field: CardField }) => (
  <>
    {field.values.map(({ says, href }) => (
      <span key={says} style={{ display: "block" }}>
        <RowLink says={says} href={href} />
      </span>
    ))}
    {field.doubtful && <Pill tone="warn" says="please check" />}
  </>
);
