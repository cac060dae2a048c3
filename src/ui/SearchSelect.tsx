import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import styles from './SearchSelect.module.css';

export interface SearchOption {
  readonly key: string;
  readonly name: string;
  /** Told after the name, quieter. */
  readonly detail: string;
  readonly symbol?: ReactNode;
}

interface OptionGroup {
  readonly label: string;
  readonly options: readonly SearchOption[];
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** Name of what is chosen; it stands in the field while nothing is typed. */
  readonly chosen: string;
  /** What fits the words typed; '' asks for all. */
  readonly find: (query: string) => readonly OptionGroup[];
  readonly onChoose: (key: string) => void;
  /** What ties it to a label, hint and fault beside it. */
  readonly ties?: Pick<ComponentProps<'input'>, 'id' | 'aria-describedby' | 'aria-invalid'>;
}

/** A field that finds one of many as its name is typed; by keyboard as by mouse. */
export function SearchSelect({ label, placeholder, chosen, find, onChoose, ties }: Props) {
  const id = useId();
  /** null while the list is closed. */
  const [query, setQuery] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const groups = query === null ? [] : find(query);
  const options = groups.flatMap((group) => group.options);
  const current = options[Math.min(at, options.length - 1)];
  const optionId = (key: string) => `${id}-${key}`;

  const type = (text: string) => {
    setQuery(text);
    setAt(0);
  };
  const close = () => setQuery(null);
  const choose = (key: string) => {
    close();
    onChoose(key);
  };
  const move = (step: number) => {
    if (query === null) return type('');
    const next = (Math.min(at, options.length - 1) + step + options.length) % Math.max(options.length, 1);
    setAt(next);
    const key = options[next]?.key;
    if (key !== undefined)
      list.current?.querySelector(`[id="${optionId(key)}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        return move(event.key === 'ArrowDown' ? 1 : -1);
      case 'Enter':
        if (query === null) return;
        // It answers the list, not also the form around it.
        event.preventDefault();
        if (current) choose(current.key);
        return;
      case 'Escape':
        return close();
    }
  };
  return (
    <div className={styles.field}>
      <input
        {...ties}
        role="combobox"
        aria-label={label}
        aria-expanded={query !== null}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={query !== null && current ? optionId(current.key) : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={50}
        placeholder={placeholder}
        value={query ?? chosen}
        onChange={(event) => type(event.target.value)}
        onClick={() => query === null && type('')}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <span className={styles.arrow} aria-hidden="true" />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className={styles.list}
        hidden={query === null}
      >
        {groups.map((group) => (
          <div key={group.label} role="group" aria-label={group.label}>
            <p className={styles.group} aria-hidden="true">
              {group.label} {group.options.length}
            </p>
            {group.options.map(({ key, name, detail, symbol }) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field answers the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
              <div
                key={key}
                id={optionId(key)}
                role="option"
                aria-selected={key === current?.key}
                className={styles.option}
                // The field keeps the focus until the click has been answered.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(key)}
              >
                {symbol}
                <span>{name}</span>
                <small>{detail}</small>
              </div>
            ))}
          </div>
        ))}
        {query !== null && options.length === 0 && <p className={styles.none}>没有找到“{query}”</p>}
      </div>
    </div>
  );
}
