import { Button } from "#components/ui/button.tsx";
import { FitIcon, MinusIcon, PlusIcon } from "#components/ui/icons.tsx";

/** Nearer, farther, and back to where the map began. */
export function ZoomButtons({
  onZoom,
  onReset,
  resetLabel = "Show the whole place",
}: {
  onZoom: (factor: number) => void;
  onReset: () => void;
  resetLabel?: string;
}) {
  return (
    <div className="absolute end-1.5 top-1.5 flex flex-col gap-1">
      <Button size="sm" aria-label="Nearer" className="w-6 px-0!" onPress={() => onZoom(1.6)}>
        <PlusIcon size={12} />
      </Button>
      <Button size="sm" aria-label="Farther" className="w-6 px-0!" onPress={() => onZoom(1 / 1.6)}>
        <MinusIcon size={12} />
      </Button>
      <Button size="sm" aria-label={resetLabel} className="w-6 px-0!" onPress={onReset}>
        <FitIcon size={12} />
      </Button>
    </div>
  );
}
