import { createContext } from 'react';

/** Whether this is drawn for a picture that leaves the page, where nothing answers a hand. */
export const InPicture = createContext(false);
