/** The largest text that is read, in bytes: some 1.7 million words, far beyond any dispatch. */
export const largestText = 10 * 1024 * 1024;
