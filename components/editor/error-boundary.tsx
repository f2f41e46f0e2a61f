"use client";

import { Component, type ReactNode } from "react";

export type ErrorBoundaryProps = { fallback: ReactNode; children: ReactNode };

/** What fails within is replaced, and the rest of the page stays. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
