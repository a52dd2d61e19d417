/** Is told how many steps some work will take, and gives a function to call after each of them. */
export type CountSteps = (steps: number) => () => void;

export const countNothing: CountSteps = () => () => {};
