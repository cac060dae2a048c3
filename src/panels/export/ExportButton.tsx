import { PopoverButton } from '#ui/PopoverButton.tsx';
import { ExportCard } from './ExportCard.tsx';

/** Opens the card that takes what the page shows away as files. */
export const ExportButton = ({ side }: { readonly side: 'top' | 'bottom' }) => (
  <PopoverButton className="small-button" cardLabel="导出" side={side} card={() => <ExportCard />}>
    导出
  </PopoverButton>
);
