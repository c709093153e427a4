export type Role =
  | "name"
  | "title"
  | "dept"
  | "company"
  | "logo"
  | "tagline"
  | "service"
  | "phone"
  | "email"
  | "url"
  | "social"
  | "address"
  | "address2"
  | "label"
  | "mixed"
  | "other";

/** One line as printed; lengths are fractions of the card's width and height. `size`: of its letters, in a thousandth of the height. */
export type PrintedLine = {
  readonly text: string;
  readonly role: Role;
  readonly size: number;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
};
