"use client";

import { useEffect } from "react";
import type { Store } from "#lib/collab/client/store.ts";
import { decodeView, type View, writeView } from "#lib/domain/filter/address.ts";

/** Keeps what stands in the middle in the address, so that a link opens the same. */
export function useViewAddress(middle: Store<View>): void {
  useEffect(() => {
    const write = () => {
      const url = new URL(location.href);
      writeView(url.searchParams, middle.get());
      if (url.href !== location.href) window.history.replaceState(null, "", url);
    };
    const read = () => middle.set(decodeView(new URL(location.href).searchParams));
    const stop = middle.subscribe(write);
    window.addEventListener("popstate", read);
    return () => {
      stop();
      window.removeEventListener("popstate", read);
    };
  }, [middle]);
}
