/** `won a prize of 5000`, `paid 300 too much` */
export const noBusiness = /\b(?:prize|award|lottery|raffle|contest|too much|too little|by mistake)\b/i;
