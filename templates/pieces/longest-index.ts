/** An index of more records says of each only its name and how many events it has. */
export const longestIndex = 500;
