import { Component, type ReactNode, type RefObject } from 'react';
import type { Fields } from './fields';
import type { ServedIsland } from './ServedIsland';

type IslandBoundaryProps = { served: RefObject<ServedIsland | null>; children: ReactNode };

/** An island that fails becomes again what the server sent, a form or a fold that works by itself, with what was typed into it. */
export class IslandBoundary extends Component<IslandBoundaryProps, { hasFailed: boolean }> {
  static getDerivedStateFromError = () => ({ hasFailed: true });

  override state = { hasFailed: false };

  /** The last moment at which the fields are still there. */
  override getSnapshotBeforeUpdate(): Fields | null {
    return this.state.hasFailed ? (this.props.served.current?.readFields() ?? null) : null;
  }

  override componentDidUpdate(_props: unknown, _state: unknown, fields: Fields | null) {
    if (fields) this.props.served.current?.putBack(fields);
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
