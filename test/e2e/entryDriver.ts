import type { Page } from 'playwright-core';

/** What a reader does on the page of a single figure, in its own words. */
export const entryOf = (page: Page) => {
  const form = page.getByRole('form', { name: '填一个数' });
  const change = page.getByRole('region', { name: '看改动' });
  const choose = async (field: string, name: string) => {
    const box = form.getByRole('combobox', { name: field, exact: true });
    await box.fill(name);
    await form.getByRole('option').filter({ hasText: name }).first().waitFor();
    await box.press('Enter');
  };
  return {
    form,
    change,
    choose,
    value: form.getByRole('textbox', { name: '数', exact: true }),
    period: form.getByRole('textbox', { name: '期间' }),
    unit: form.getByRole('combobox', { name: '单位', exact: true }),
    note: form.getByRole('textbox', { name: /^说明/ }),
    /** How what was typed is understood. */
    reading: page.getByRole('status', { name: '读作什么' }),
    saved: page.getByRole('status').filter({ hasText: '已并入。' }),
    tellOrigin: async (title: string, publisher: string) => {
      await form.getByLabel('文件或表格名称').fill(title);
      await form.getByLabel('提供单位').fill(publisher);
      await form.getByLabel('单位类别').selectOption({ label: '政府部门' });
      await form.getByRole('radio', { name: /^官方/ }).check();
    },
    review: () => form.getByRole('button', { name: '看改动' }).click(),
    merge: change.getByRole('button', { name: '并入', exact: true }),
    tab: (name: string) =>
      page.getByRole('navigation', { name: '数据各页' }).getByRole('button', { name, exact: true }).click(),
  };
};
