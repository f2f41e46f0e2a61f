/** Undoes one step of a start. False if something could not be saved. */
export type Closer = () => Promise<boolean>;

export type Stack = {
  push(closer: Closer): void;
  /** Close everything, newest first. One failure does not keep the rest from closing. */
  closeAll(): Promise<boolean>;
};

/** What has been opened so far, to be closed in the opposite order. */
export function createStack(onError: (error: unknown) => void): Stack {
  const closers: Closer[] = [];
  return {
    push: (closer) => void closers.push(closer),
    async closeAll() {
      let clean = true;
      for (let closer = closers.pop(); closer; closer = closers.pop()) {
        const closed = await closer().catch((error) => {
          onError(error);
          return false;
        });
        clean &&= closed;
      }
      return clean;
    },
  };
}
