/** How people of one country print their cards. Lists are parted between training and measurement (`ofPart`). */
export type Locale = {
  readonly country: string;
  /** The country's name as printed below an address. */
  readonly called: readonly string[];
  readonly languages: readonly string[];
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** "Town;Region;postcode pattern", see `fillDigits`. */
  readonly towns: readonly string[];
  readonly streets: readonly string[];
  /** What stands in front of or behind a street: floors, suites. */
  readonly units: readonly string[];
  /** Lines parted by |, of {street} {n} {unit} {town} {region} {zip}. */
  readonly addresses: readonly string[];
  readonly phones: {
    readonly work: readonly string[];
    readonly mobile: readonly string[];
    readonly free: readonly string[];
  };
  readonly legalForms: readonly string[];
  readonly endings: readonly string[];
  /** Family name first, in so many of ten cards. */
  readonly familyFirst?: number;
};

export const list = (text: string): readonly string[] => text.split("|").map((each) => each.trim());
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);
