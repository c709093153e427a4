/** One line of text as read from a picture. Lengths are fractions of the picture's width and height. */
export type TextLine = {
  readonly text: string;
  /** 0 to 1: how sure the reader is of the characters. */
  readonly confidence: number;
  /** The upright box around it: 0 to 1 from the top left corner. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Somebody typed it: no character of it is misread. */
  readonly typed?: true;
};
