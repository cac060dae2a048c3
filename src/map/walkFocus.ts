import { type Direction, nextInDirection } from './walk.ts';

/** Moves the focus from the feature that has it, or from the middle of the map, to the next in a direction. */
export function walkFocus(box: HTMLElement, direction: Direction): void {
  const features = [...box.querySelectorAll<HTMLElement>('[data-walk]')];
  const middleOf = (element: Element) => {
    const { left, top, width, height } = (element.querySelector('svg') ?? element).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const focused = document.activeElement;
  const from = middleOf(focused && box.contains(focused) ? focused : box);
  features[nextInDirection(features.map(middleOf), from, direction)]?.focus();
}
