/** The deployment's own cap on what reading photos may cost, over all accounts. */
export interface PhotoBudget {
  /** Takes one photo from the UTC day's budget; false: it is used up, and nothing was taken. */
  take(utcDay: string): Promise<boolean>;
}
