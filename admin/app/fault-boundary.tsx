import { Component } from "react";
import type { ReactNode } from "react";
import { FailurePage } from "../ui/answer.tsx";

interface FaultBoundaryProps {
  /** The address; when it changes, the fault of the former one is forgotten. */
  at: string;
  children: ReactNode;
}

/** Explains it when a screen cannot be loaded or drawn. */
export class FaultBoundary extends Component<FaultBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate({ at }: FaultBoundaryProps) {
    if (this.state.error && at !== this.props.at) {
      this.setState({ error: null });
    }
  }

  override render() {
    const { error } = this.state;
    return error ? <FailurePage error={error} onRetry={() => window.location.reload()} /> : this.props.children;
  }
}
