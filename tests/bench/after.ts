/** Resolves after so many milliseconds: what people and clocks do, not a way to wait for a result. */
export const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Some number of milliseconds between the two. */
export const between = (least: number, most: number) => least + Math.random() * (most - least);
