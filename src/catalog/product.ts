/** What the page calls itself, and the document it answers to. */
export const PRODUCT_NAME = '朔州市产业地图';
export const POLICY_NUMBER = '朔政办发〔2023〕19号';
