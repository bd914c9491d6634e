/** Colors that tell speakers apart: they are numbered from 1. */
export const COLOR_COUNT = 8;

/** Whether a value is the number of a color. */
export const isColor = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= COLOR_COUNT;
