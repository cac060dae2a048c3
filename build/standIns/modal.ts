/** Stands in for what radix needs of modal popovers, of which there are none. */
export const RemoveScroll = null;
export const hideOthers = null;
