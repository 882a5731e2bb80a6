/** The middle one; of an even number, the higher of the two in the middle. */
export const median = (numbers: ReadonlyArray<number>): number => quantile(numbers, 1 / 2)

/** The bounds of the middle half. */
export const quartiles = (numbers: ReadonlyArray<number>): readonly [lower: number, upper: number] => [
  round(quantile(numbers, 1 / 4)),
  round(quantile(numbers, 3 / 4))
]

const quantile = (numbers: ReadonlyArray<number>, share: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length * share)]!

/** To four digits: no measurement here knows more. */
export const round = (number: number): number => Number(number.toPrecision(4))
