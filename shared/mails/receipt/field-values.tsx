import { Fragment } from "react";
import { Pill } from "../design/pill.tsx";
import { RowLink } from "../design/rows.tsx";
import type { CardField } from "./card-fields.ts";

/** What a field of a card holds, a line each, and whether it has to be checked. */
export const FieldValues = ({ field }: { readonly field: CardField }) => (
  <>
    {field.values.map(({ says, href }, index) => (
      <Fragment key={says}>
        {index > 0 && <br />}
        <RowLink says={says} href={href} />
      </Fragment>
    ))}
    {field.doubtful && field.values.length > 0 && <br />}
    {field.doubtful && <Pill tone="warn" says="please check" />}
  </>
);
