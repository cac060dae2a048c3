import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

const root = document.getElementById('root');
// floor.js has already said which browsers will do.
if (root && !('__belowFloor' in window)) createRoot(root).render(<App />);
