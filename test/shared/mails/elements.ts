import { parseDocument } from "htmlparser2";

/** What `parseDocument` makes of HTML, as far as tests look. */
type Node = ReturnType<typeof parseDocument>["children"][number];
type Root = { readonly children: readonly Node[] };

export type Found = {
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
};

/** Every element of that name, in the order of the document. */
export function elementsOf(html: string, name: string): Found[] {
  const walk = (nodes: readonly Node[]): Found[] =>
    nodes.flatMap((node) => {
      if (!("children" in node)) return [];
      const inside = walk(node.children);
      return "name" in node && node.name === name
        ? [{ attributes: node.attribs, children: node.children }, ...inside]
        : inside;
    });
  return walk(parseDocument(html).children);
}

/** All text within, as a reader meets it. */
export function textOf(root: Root): string {
  return root.children
    .map((node) =>
      "data" in node && node.type === "text" ? node.data : "children" in node ? textOf(node) : "",
    )
    .join(" ");
}
