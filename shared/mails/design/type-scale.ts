const serif = "Georgia,Times New Roman,serif";
const sans = "-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif";
const mono = "Menlo,Consolas,Liberation Mono,monospace";

/** Every size of type that a mail uses, as the CSS `font` shorthand. Names need no quotes, which would be escaped at length. */
export const font = {
  title: `28px/34px ${serif}`,
  heading: `bold 20px/26px ${serif}`,
  figure: `26px/32px ${serif}`,
  body: `16px/24px ${sans}`,
  strong: `bold 16px/24px ${sans}`,
  small: `14px/20px ${sans}`,
  smallStrong: `bold 14px/20px ${sans}`,
  tiny: `12px/18px ${sans}`,
  command: `14px/20px ${mono}`,
} as const;
