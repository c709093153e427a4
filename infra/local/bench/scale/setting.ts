/** What a run of a function takes on Lambda, in seconds. */
export type Work = { readonly cpu: number; readonly wait: number };

/** A function and the queue that it takes from. */
export type StationSetting = { readonly atOnce: number; readonly batchSize: number };

/** All that a morning depends on, besides the people. */
export type Setting = {
  readonly sweep: {
    readonly everySeconds: number;
    readonly limitSeconds: number;
    readonly secondsAnAccount: number;
  };
  readonly serve: StationSetting & { readonly digest: Work; readonly idle: Work };
  readonly receive: StationSetting & { readonly answer: Work; readonly photo: Work };
  readonly ses: {
    readonly perSecond: number;
    readonly perDay: number;
    /** How often a send is tried again where SES says that it was too fast. */
    readonly patience: number;
  };
};
