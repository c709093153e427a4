import PostalMime from "postal-mime";

/** What the parser knows of a part; its published types leave it out. */
type Part = Readonly<Record<"contentType" | "contentDisposition", { readonly parsed: Header }>>;
type Header = {
  readonly value: string | false;
  readonly params: Readonly<Record<string, string | undefined>>;
};

/** postal-mime takes a text that is attached in line (`offer.txt`) for words of the mail; here a part with a name is a file, whatever else is said of it. */
export class FilesApart extends PostalMime {
  isInlineTextNode({ contentType, contentDisposition }: Part): boolean {
    const name = contentDisposition.parsed.params["filename"] ?? contentType.parsed.params["name"] ?? "";
    if (name !== "" || contentDisposition.parsed.value === "attachment") return false;
    return contentType.parsed.value === "text/plain" || contentType.parsed.value === "text/html";
  }
}
