/** What is printed on cards in one language. Lists are parted between training and measurement (`ofPart`). */
export type Language = {
  /** Lines parted by |. */
  readonly titles: readonly string[];
  readonly departments: readonly string[];
  /** Behind a name of the company's own. */
  readonly trades: readonly string[];
  readonly taglines: readonly string[];
  readonly services: readonly string[];
  readonly honorifics: readonly string[];
  readonly labels: Labels;
};

export type LabelKind =
  | "work"
  | "direct"
  | "mobile"
  | "fax"
  | "home"
  | "toll-free"
  | "email"
  | "url"
  | "address";
export type Labels = Readonly<Record<LabelKind, readonly string[]>>;
