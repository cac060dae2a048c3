/** Text as it is compared: without the spaces that the print puts around figures or a break left behind. */
export const bareText = (text: string): string => text.replace(/\s+/g, '');
