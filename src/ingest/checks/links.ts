import type { Cells, Draft, Line } from '../lines.ts';
import { type Check, type Finding, rowFault } from './check.ts';

/** A link may be clicked only when it leads by https to a host the package lists. The source itself is kept. */
export const links: Check = function* (draft) {
  for (const line of draft.lines.sources) {
    const { url, link } = line.row;
    if (link === 'none' && url === '') continue;
    yield* linkFault(draft, line, url, link);
  }
};

function* linkFault(draft: Draft, line: Line<'sources'>, url: string, link: string): Generator<Finding> {
  const say = (column: string, message: string, expected: string, set: Cells) =>
    rowFault(draft, 'sources', line, { check: 'links', column, message, expected }, { set });
  if (url === '') {
    yield say('url', `链接方式是 ${link} 而没有地址，按“无链接”处理`, '填地址，或 link 写 none', {
      link: 'none',
    });
    return;
  }
  const address = parseUrl(url);
  if (!address || (address.protocol !== 'https:' && address.protocol !== 'http:')) {
    const message = '不是网页地址，不采用，按“无链接”处理';
    yield say('url', message, '以 https:// 开头的网址', { url: '', link: 'none' });
    return;
  }
  if (link !== 'original') return;
  const asText = '只显示为文字，不作链接';
  if (address.protocol !== 'https:') {
    yield say('url', `链接不是 https，${asText}`, 'https 网址；只有 http 时 link 写 address', {
      link: 'address',
    });
  } else if (!draft.meta.linkHosts.includes(address.host)) {
    const hosts = draft.meta.linkHosts.join('、');
    const expected = `包描述 linkHosts 里的网站：${hosts === '' ? '（空）' : hosts}`;
    yield say('url', `网站 ${address.host} 不在允许链接之列，${asText}`, expected, { link: 'address' });
  } else if (address.username !== '' || address.password !== '') {
    yield say('url', `地址里带有用户名或密码，${asText}`, '不带用户名的网址', { link: 'address' });
  }
}

function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
