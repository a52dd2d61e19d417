/** Is told how many steps work will take, and gives what is to be called as each of them is done. */
export type Count = (steps: number) => () => void;

export const countNothing: Count = () => () => {};
