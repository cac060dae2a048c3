/** What is told of a figure beside its columns, in the one line of its note; blank parts are left out. */
export const noteLine = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('；');

/** 「填报单位：市能源局」; '' where nothing is told. */
export const told = (name: string, text: string): string => (text === '' ? '' : `${name}：${text}`);
