/** Class names for `next/link` and plain anchors; the underline comes with the pointer. */
export const LINK = "link";
/** A link that reads as ordinary text until it is pointed at, such as a breadcrumb. */
export const QUIET_LINK = "rounded-xs text-muted hover:text-ink";
