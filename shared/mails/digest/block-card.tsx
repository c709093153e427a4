import type { DigestBlock } from "../../domain/digests/block.ts";
import { Card } from "../design/card.tsx";
import { Heading, Prose } from "../design/prose.tsx";
import { blockWords } from "./block-words.ts";

/** What the morning tells beside whom to follow up. */
export function BlockCard({ block }: { readonly block: DigestBlock }) {
  const { heading, lines } = blockWords(block);
  return (
    <Card>
      <Heading>{heading}</Heading>
      {lines.map((line) => (
        <Prose key={line}>{line}</Prose>
      ))}
    </Card>
  );
}
