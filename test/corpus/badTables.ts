import { aWorkbook } from '../builders/tableFile.ts';
import { type BadFile, csv, file, refused, told } from './badFile.ts';

const FIRMS = '企业名称,县区,行业,产值（万元）\n';
const rows = (...lines: readonly string[]) => csv(`2023年\n${FIRMS}${lines.join('\n')}\n`);
const cell = (text: string) => rows(`东兴陶瓷,怀仁市,陶瓷,${text}`);
const POINTS = '2023年\n企业名称,县区,行业,经度,纬度\n';
const point = (lon: string, lat: string) => csv(`${POINTS}东兴陶瓷,怀仁市,陶瓷,${lon},${lat}\n`);
const LONG = '对象,指标,数值,单位,年份\n';

/** Tables that can be opened, with something in them that must not pass. */
export const BAD_TABLES: readonly BadFile[] = [
  told('a quote never closed', '引号没有配对', () =>
    rows('"东兴陶瓷,怀仁市,陶瓷,12', '怀益瓷业,怀仁市,陶瓷,3'),
  ),
  told('stray quotes in a cell', '引号没有成对', () => rows('"东"兴"陶瓷",怀仁市,陶瓷,12')),
  refused('a quote never closed in the first line', '引号没有配对', () =>
    csv('"企业名称,产值\n东兴陶瓷,1\n'),
  ),
  told('no header', '没有找到表头', () => csv('1,2,3\n4,5,6\n')),
  told('a header of unknown words', '表头认不得', () => csv('甲乙丙,丁戊己\n庚,1\n')),
  told('two columns of one meaning', '意思相同', () =>
    csv('企业名称,产值（万元）,产值（万元）\n东兴陶瓷,1,2\n'),
  ),
  told('figures without a year', '没有写是哪一年', () => csv(`${FIRMS}东兴陶瓷,怀仁市,陶瓷,12\n`)),
  told('a column without a unit', '没有写单位', () =>
    csv('2023年\n企业名称,县区,行业,主导产业产值\n东兴陶瓷,怀仁市,陶瓷,12\n'),
  ),
  told('a unit of something else', '换不成', () =>
    csv('2023年\n企业名称,县区,行业,产值（亩）\n东兴陶瓷,怀仁市,陶瓷,12\n'),
  ),
  told('an area of elsewhere', '不是本市的区域', () => rows('新厂,大同市,陶瓷,12')),
  told('an area nobody can place', '不知归在哪里', () => rows('新厂,市直,陶瓷,12')),
  told('two areas in one cell', '不止一个区域', () => rows('新厂,"朔城区、怀仁市",陶瓷,12')),
  told('a county misspelt', '差一个字', () => rows('新厂,怀任市,陶瓷,12')),
  told('no area at all', '没有写所在县', () => rows('新厂,,陶瓷,12')),
  told('no name', '没有写名称', () => rows(',怀仁市,陶瓷,12')),
  told('a name like another', '名称与它相近', () => rows('怀益瓷业,怀仁市,陶瓷,12')),
  told('a sector nobody knows', '不在领域表里', () => rows('新厂,怀仁市,养蜂,12')),
  told('no sector', '没有写领域', () => rows('新厂,怀仁市,,12')),
  told('one firm twice, said otherwise', '是同一个', () =>
    csv('企业名称,县区,行业,主要产品\n东兴陶瓷,怀仁市,陶瓷,碗\n东兴陶瓷,怀仁市,陶瓷,盘\n'),
  ),
  told('one figure twice, said otherwise', '两处不同', () =>
    csv(`${LONG}怀仁陶瓷,主导产业产值,1,亿元,2023\n怀仁陶瓷,主导产业产值,2,亿元,2023\n`),
  ),
  told('a figure with a comma out of place', '逗号', () => cell('"12,34"')),
  told('a range', '是一个范围', () => cell('10-20')),
  told('a figure in brackets', '可能是负数', () => cell('(12)')),
  told('a date among figures', '像是日期', () => cell('2023-05')),
  told('a fraction', '像是分数', () => cell('3/4')),
  told('letters for digits', '像是把 0', () => cell('1O2')),
  told('a full stop for a point', '句号', () => cell('12。5')),
  told('two points', '两个小数点', () => cell('1.2.3')),
  told('a footnote mark', '还有别的文字', () => cell('12①')),
  told('a figure in Chinese', '汉字写的', () => cell('三十万')),
  told('words for a figure', '不是数', () => cell('见附表')),
  told('stars for a figure', '不公开', () => cell('***')),
  told('无, which may be zero', '如果是零', () => cell('无')),
  told('a magnitude twice', '读不准', () => cell('12万')),
  told('limits that disagree', '前后不一致', () => cell('约12以上')),
  told('a number as large as none', '大得不像数', () => cell('9'.repeat(400))),
  told('a formula for a figure', '一条公式', () => cell('=cmd|calc')),
  told('a script for a figure', '不是数', () => cell('<script>alert(1)</script>')),
  told('a fault of a formula', '公式出错', () =>
    file(
      'a.xlsx',
      aWorkbook([
        {
          name: '2023年',
          rows: [
            ['企业名称', '县区', '行业', '产值（万元）'],
            ['东兴陶瓷', '怀仁', '陶瓷', { t: 'e', v: 0x17, w: '#REF!' }],
          ],
        },
      ]),
    ),
  ),
  told('a date stored among figures', '这一格是日期', () =>
    file(
      'a.xlsx',
      aWorkbook([
        {
          name: '2023年',
          rows: [
            ['企业名称', '县区', '行业', '产值（万元）'],
            ['东兴陶瓷', '怀仁', '陶瓷', { t: 'n', v: 45047, z: 'yyyy-mm-dd' }],
          ],
        },
      ]),
    ),
  ),
  told('hidden rows', '是隐藏的', () =>
    file(
      'a.xlsx',
      aWorkbook([
        {
          rows: [
            ['企业名称', '产值'],
            ['东兴陶瓷', 1],
          ],
          hiddenRows: [2],
        },
      ]),
    ),
  ),
  told('a hidden sheet', '隐藏的工作表', () =>
    file(
      'a.xlsx',
      aWorkbook([
        {
          rows: [
            ['企业名称', '产值'],
            ['东兴陶瓷', 1],
          ],
        },
        { rows: [['旧表', '数']], hidden: true },
      ]),
    ),
  ),
  told('longitude for latitude', '内容像', () => point('39.8123', '113.1123')),
  told('one row turned about', '写反了', () =>
    csv(
      `${POINTS}东兴陶瓷,怀仁市,陶瓷,113.11,39.81\n新厂甲,怀仁市,陶瓷,113.12,39.82\n新厂乙,怀仁市,陶瓷,39.83,113.13\n`,
    ),
  ),
  told('metres for degrees', '投影坐标', () => point('37612345.6', '4412345.6')),
  told('one of two degrees', '只写了一个', () => point('113.11', '')),
  told('degrees nobody can read', '读不出', () => point('东边', '39.81')),
  told('a place of another county', '落在', () => point('112.8', '39.5')),
  told('a place far away', '不在本市境内', () => point('116.4', '39.9')),
  told('a township of nowhere', '没有叫', () =>
    csv('企业名称,县区,乡镇,行业\n东兴陶瓷,怀仁市,某某镇,陶瓷\n'),
  ),
  told('a township of another county', '不在所写的区域', () =>
    csv('企业名称,县区,乡镇,行业\n东兴陶瓷,怀仁市,古城镇,陶瓷\n'),
  ),
  told('coordinates nobody says of what', '相差约 500 米', () => point('113.15', '39.85')),
  told('an indicator nobody knows', '没有叫“某某率”', () =>
    csv(`${LONG}怀仁陶瓷,某某率,1,%,2023\n怀仁陶瓷,主导产业产值,1,亿元,2023\n`),
  ),
  told('an indicator of other subjects', '不按企业统计', () =>
    csv(`${LONG}东兴陶瓷,地区生产总值,1,亿元,2023\n`),
  ),
  told('a year that is none', '读不出是什么时候', () =>
    csv(
      `${LONG}怀仁陶瓷,主导产业产值,1,亿元,去年\n怀仁陶瓷,主导产业产值,1,亿元,2023\n怀仁陶瓷,营业收入,1,亿元,2023\n`,
    ),
  ),
  told('a subject nobody knows', '不在名录里', () => csv(`${LONG}完全不同的名字,主导产业产值,1,亿元,2023\n`)),
  told('ID numbers and telephones', '身份证号', () =>
    csv(
      '企业名称,县区,行业,身份证号,联系人,手机\n东兴陶瓷,怀仁市,陶瓷,11010519491231002X,张三,13800138000\n',
    ),
  ),
  told('a telephone amid a remark', '夹有手机号', () =>
    csv(
      '企业名称,县区,行业,备注\n东兴陶瓷,怀仁市,陶瓷,找张三13800138000\n新厂甲,怀仁市,陶瓷,新建\n新厂乙,怀仁市,陶瓷,在建\n新厂丙,怀仁市,陶瓷,停产\n',
    ),
  ),
  told('a telephone amid figures', '个人信息', () =>
    rows(
      '东兴陶瓷,怀仁市,陶瓷,张三13800138000',
      '新厂甲,怀仁市,陶瓷,1',
      '新厂乙,怀仁市,陶瓷,2',
      '新厂丙,怀仁市,陶瓷,3',
    ),
  ),
  told('cells parted by semicolons', '分号', () => csv('企业名称;产值（万元）\n东兴陶瓷;12\n')),
  told('cells parted by full-width commas', '全角逗号', () => csv('企业名称，产值（万元）\n东兴陶瓷，12\n')),
];
