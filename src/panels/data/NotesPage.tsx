import { lexer, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';
import styles from './data.module.css';

/**
 * 数据说明, from Markdown. Tokens become React elements, so that HTML inside the text stays text.
 */
export function NotesPage({ markdown }: { readonly markdown: string }) {
  if (markdown === '') return <p className={styles.fine}>数据包里没有数据说明（notes.md）。</p>;
  return <div className={styles.notes}>{blocks(lexer(markdown))}</div>;
}

const blocks = (tokens: readonly Token[]): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes within a load
  tokens.map((token, i) => <Fragment key={i}>{block(token)}</Fragment>);

function block(token: Token): ReactNode {
  switch (token.type) {
    case 'heading': {
      const Heading = token.depth <= 1 ? 'h2' : 'h3';
      return <Heading>{inline(token.tokens)}</Heading>;
    }
    case 'paragraph':
      return <p>{inline(token.tokens)}</p>;
    case 'list':
      return (
        <ul>
          {(token as Tokens.List).items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes within a load
            <li key={i}>{blocks(item.tokens)}</li>
          ))}
        </ul>
      );
    case 'table':
      return <NotesTable table={token as Tokens.Table} />;
    case 'space':
    case 'hr':
      return null;
    default:
      return inline('tokens' in token && token.tokens ? token.tokens : [token]);
  }
}

function NotesTable({ table }: { readonly table: Tokens.Table }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.header.map((cell) => (
              <th key={cell.text} scope="col">
                {inline(cell.tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.map((c) => c.text).join('|')}>
              {row.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns are fixed
                <td key={i}>{inline(cell.tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inline(tokens: readonly Token[] | undefined): ReactNode {
  return tokens?.map((token, i) => {
    const key = `${i}:${token.raw}`;
    if (token.type === 'strong') return <strong key={key}>{inline(token.tokens)}</strong>;
    if (token.type === 'codespan') return <code key={key}>{token.text}</code>;
    return <Fragment key={key}>{'text' in token ? token.text : token.raw}</Fragment>;
  });
}
