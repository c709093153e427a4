/** `83%`; what is nearly sure is told as such: nobody is promised 100%. */
export const chanceText = (chance: number): string => {
  const percent = Math.round(100 * chance);
  if (percent >= 98) return "over 97%";
  return percent <= 2 ? "under 3%" : `${percent}%`;
};
