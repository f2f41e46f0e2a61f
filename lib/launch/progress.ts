type Write = (line: string) => void;

/** Prints a line for each step that takes longer than a second, so that waiting has a reason. */
export type Progress = {
  say: Write;
  step<T>(label: string, run: () => Promise<T>): Promise<T>;
};

/** `label` reads like "Building the pages"; `patience` is in milliseconds. */
export function createProgress(write: Write, patience = 1000): Progress {
  return {
    say: write,
    async step(label, run) {
      const begun = performance.now();
      let announced = false;
      const timer = setTimeout(() => {
        announced = true;
        write(`${label} …`);
      }, patience);
      try {
        const result = await run();
        if (announced) write(`${label}: done in ${seconds(performance.now() - begun)} s`);
        return result;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
