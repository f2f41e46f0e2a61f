import { initialsOf, inkOn } from "./avatar-text.ts";
import { joinClasses } from "./class-names.ts";

export type Person = { name: string; colour: string };

export type AvatarProps = Person & { size?: "sm" | "md"; className?: string };

const SIZES = { sm: "size-5 text-[0.5625rem]", md: "size-6 text-[0.625rem]" };

/** Initials on a person's colour. */
export function Avatar({ name, colour, size = "md", className }: AvatarProps) {
  return (
    <span
      role="img"
      aria-label={name}
      title={name}
      style={{ backgroundColor: colour, color: inkOn(colour) }}
      className={joinClasses(
        "inline-flex shrink-0 items-center justify-center rounded-full font-semibold select-none",
        SIZES[size],
        className,
      )}
    >
      {initialsOf(name)}
    </span>
  );
}
