/** How many of the references are written; they are in the library once all of them are. */
export function ImportProgress({ done, of }: { done: number; of: number }) {
  return (
    <div>
      <label htmlFor="import-progress" className="text-xs text-muted tabular">
        {done} of {of} written. Nothing is in the library before all of them are.
      </label>
      <progress
        id="import-progress"
        value={done}
        max={of}
        className="mt-1 block h-1.5 w-full accent-accent"
      />
    </div>
  );
}
