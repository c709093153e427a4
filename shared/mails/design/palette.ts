/** A colour by what it is for, as it is in light and in dark. Dawn over paper: calm greens, warm ground, one amber. */
export const palette = {
  page: { light: "#f5f0e8", dark: "#12171a" },
  card: { light: "#ffffff", dark: "#1c2326" },
  line: { light: "#e4dccf", dark: "#333e41" },
  ink: { light: "#1e2a2c", dark: "#f2ede4" },
  muted: { light: "#56625f", dark: "#a9b4b1" },
  green: { light: "#1f5d50", dark: "#87d3be" },
  button: { light: "#1f5d50", dark: "#2b7563" },
  onButton: { light: "#ffffff", dark: "#ffffff" },
  track: { light: "#efe9df", dark: "#2a3336" },
  bar: { light: "#d99a4a", dark: "#b97f38" },
  wash: { light: "#e9f1ee", dark: "#21332f" },
  amber: { light: "#fbeed2", dark: "#3b2f18" },
  onAmber: { light: "#754700", dark: "#f4ca80" },
  slate: { light: "#e8ecf4", dark: "#252e3e" },
  onSlate: { light: "#36496c", dark: "#bccae6" },
} as const satisfies Record<string, { readonly light: string; readonly dark: string }>;

export type Colour = keyof typeof palette;

/** The strip at the head of each mail, from sun to hill: decoration, the same in light and dark. */
export const dawn = ["#f4bd68", "#e98a5d", "#c9695f", "#1f5d50"] as const;
