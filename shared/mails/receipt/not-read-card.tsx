import { Card } from "../design/card.tsx";
import { Heading, Prose } from "../design/prose.tsx";
import type { NotReadWords } from "./not-read-words.ts";

/** Photos of which nothing could be made, and what helps. */
export const NotReadCard = ({ heading, what, helps }: NotReadWords) => (
  <Card ground="amber">
    <Heading>{heading}</Heading>
    <Prose margin="8px 0 0">
      <b>{what}</b> {helps}
    </Prose>
  </Card>
);
