import { Component, type ReactNode } from 'react';
import styles from './PanelBoundary.module.css';

interface Props {
  readonly name: string;
  readonly children: ReactNode;
}

/** A panel that fails says so, and the rest of the page goes on. */
export class PanelBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <section className={styles.failed} role="alert">
        <h2>“{this.props.name}”没有画出来</h2>
        <p>其余部分照常可用。错误信息：{error.message}</p>
        <button type="button" className="small-button" onClick={() => this.setState({ error: null })}>
          重试
        </button>
      </section>
    );
  }
}
