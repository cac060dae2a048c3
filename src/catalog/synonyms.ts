import type { IntakeField, PersonalKind } from './intake.ts';

/**
 * What people write above a column. Compared without spaces, brackets, units and years, so only the bare word stands here.
 * The field's own label counts as well.
 */
export const FIELD_SYNONYMS = {
  subject: [
    '名称',
    '企业名称',
    '单位名称',
    '单位',
    '企业',
    '公司名称',
    '企业（单位）名称',
    '单位详细名称',
    '法人单位名称',
    '法人单位',
    '项目单位',
    '主体名称',
    '园区名称',
    '园区',
    '开发区名称',
    '专业镇名称',
    '专业镇',
    '集群名称',
    '填报单位',
    '对象',
    'name',
  ],
  area: [
    '县区',
    '县市区',
    '县（市、区）',
    '区县',
    '县别',
    '所属县',
    '所属县区',
    '所属区县',
    '所属县（市、区）',
    '所在县',
    '所在县区',
    '所在县（市、区）',
    '所在地',
    '区域',
    '地区',
    '所属区域',
    '行政区',
    '行政区划',
    '属地',
    'county',
    'areaId',
  ],
  township: ['乡镇', '所属乡镇', '乡（镇）', '乡镇街道', '乡镇（街道）', '所在乡（镇）', '街道', 'placeCode'],
  sector: [
    '行业',
    '产业',
    '所属行业',
    '所属产业',
    '主导产业',
    '产业类别',
    '行业类别',
    '所属领域',
    'sectorId',
  ],
  town: ['专业镇（集群）', '所在专业镇', '产业集群', '所属集群', 'townId'],
  park: ['入驻园区', '所属园区', '所在开发区', '所属开发区', 'parkId'],
  role: ['企业角色', '企业类型', '龙头/骨干/配套', '企业类别', '类型'],
  products: ['主要产品', '主导产品', '产品名称', '主营产品', '主营业务', '经营范围'],
  grade: ['园区级别', '开发区级别', '等级'],
  lon: ['lng', 'longitude', '东经', 'x', 'x坐标', '坐标x', '经度坐标', 'lon'],
  lat: ['latitude', '北纬', 'y', 'y坐标', '坐标y', '纬度坐标', 'lat'],
  address: ['详细地址', '注册地址', '经营地址', '厂址', '通讯地址', '地点', '位置', '所在位置', 'address'],
  indicator: ['指标名称', '项目', '统计指标', 'indicatorId'],
  value: ['数据', '本期', '本期数', '本年', '本年累计', '完成数', '实际', '实际数', '值', 'value'],
  unit: ['单位', '计算单位', '数据单位', 'unit'],
  period: [
    '年份',
    '年度',
    '时间',
    '日期',
    '统计期',
    '报告期',
    '所属期',
    '数据时间',
    '截至时间',
    '年',
    'year',
    'period',
  ],
  note: ['备注', '注', '情况说明', 'note'],
  statedSource: ['来源', '资料来源', '出处', 'source', 'sourceId'],
  serial: ['编号', '序', 'no', 'id', '#', '№'],
} as const satisfies Record<IntakeField, readonly string[]>;

/**
 * Other words for an indicator, by its id. They may be measured otherwise than the indicator is defined, so a column
 * found by one is never taken without being confirmed.
 */
export const INDICATOR_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  outputValue: ['产值', '总产值', '年产值', '工业总产值', '工业产值', '全年产值', '企业产值'],
  revenue: ['营收', '主营业务收入', '营业总收入', '销售收入', '年营业收入', '收入'],
  taxRevenue: ['纳税', '纳税额', '税金', '上缴税金', '入库税收', '实缴税金', '税收收入'],
  employment: ['从业人员', '从业人数', '职工人数', '就业人数', '用工人数', '从业人员数', '员工人数'],
  siteArea: ['占地', '用地面积', '占地规模', '厂区面积', '土地面积'],
  investment: ['总投资', '投资', '投资总额', '计划总投资', '项目总投资'],
  investmentDone: ['完成投资', '累计完成投资'],
  energyUse: ['能耗', '综合能耗', '能源消费总量', '能源消耗量', '综合能源消费量', '年能耗'],
  energyIntensity: ['单位能耗', '万元产值能耗'],
  energyLimit: ['能耗指标', '用能指标', '用能控制量'],
  landQuota: ['用地指标', '建设用地指标', '土地计划指标'],
  landUsed: ['已用地', '已用指标', '已使用用地指标', '已供用地'],
  landCommitted: ['已承诺用地', '承诺用地'],
  availableLand: ['可供用地', '可用土地', '可供地', '剩余可用地', '可供用地面积'],
  population: ['人口', '总人口', '年末常住人口'],
  gdp: ['GDP', '生产总值'],
  sheepRaised: ['羊饲养量', '羊只饲养量'],
  enterpriseCount: ['企业数', '企业个数', '企业数量', '企业户数'],
  parkEnterpriseCount: ['入驻企业数', '入园企业'],
  parkArea: ['规划面积', '园区规划面积'],
};

/** Columns that hold personal data, by their header. Organisations are no persons. */
export const PERSONAL_HEADERS: readonly {
  readonly kind: PersonalKind;
  readonly pattern: RegExp;
  readonly except?: RegExp;
}[] = [
  { kind: 'idNumber', pattern: /身份证|证件号/ },
  { kind: 'mobile', pattern: /手机|移动电话/ },
  { kind: 'contact', pattern: /电话|联系方式|微信|邮箱|电子邮件|QQ|传真/i },
  {
    kind: 'name',
    pattern: /法人|法定代表|联系人|负责人|姓名|经办人|填表人|填报人|制表人|经理|董事长|厂长|户主|股东/,
    except: /法人单位|法人企业|单位名称|企业名称|负责人数|联系人数/,
  },
];

/** Areas as people call them, by the name they have in the package. */
export const AREA_ALIASES: Readonly<Record<string, readonly string[]>> = {
  怀仁市: ['怀仁县'],
  朔州市: ['全市', '朔州', '朔州全市', '全市合计'],
  山西朔州经济开发区: [
    '开发区',
    '经开区',
    '市经开区',
    '市开发区',
    '朔州经开区',
    '朔州开发区',
    '朔州经济开发区',
    '朔州市经济开发区',
  ],
};

/** What may stand for an area, and is asked. */
export const DOUBTFUL_AREAS: Readonly<Record<string, readonly string[]>> = {
  朔州市: ['市直', '市本级', '市级', '市属', '合计', '总计', '共计', '全市总计'],
  山西朔州经济开发区: ['经济开发区', '经济技术开发区', '高新区', '工业园区'],
};

/** Other ways to write the unit of the left. */
export const UNIT_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  平方公里: ['平方千米', 'km²', 'km2', 'k㎡', '㎢'],
  平方米: ['平米', '㎡', 'm²', 'm2', '平方'],
  万平方米: ['万平米', '万㎡', '万m²', '万m2', '万平方'],
  公顷: ['ha', 'hm²', 'hm2', 'hectare'],
  亩: ['市亩'],
  元: ['人民币元', '元人民币', '圆', 'RMB'],
  万元: ['万圆', '人民币万元', '万元人民币'],
  亿元: ['人民币亿元'],
  吨标准煤: ['吨标煤', 'tce'],
  万吨标准煤: ['万吨标煤', '万tce'],
  万千瓦时: ['万度', '万kwh', '万kw·h', '万kw.h'],
  亿千瓦时: ['亿度', '亿kwh'],
  千瓦: ['kw'],
  万千瓦: ['万kw'],
  吨: ['t', '公吨'],
  万吨: ['万t'],
  '%': ['％', '百分比', '百分点', '百分数', 'percent'],
  '‰': ['千分比', '千分点'],
  只: ['头', '羽'],
  万只: ['万头'],
  人: ['名'],
  家: ['间'],
  个: ['处'],
  '吨标准煤/万元': ['吨标煤/万元', 'tce/万元'],
  '元/平方米': ['元/㎡', '元/m²', '元/平米'],
};

/** A county is asked by `县` and the like; these ends of a name do not tell areas apart. */
export const AREA_ENDINGS = ['市', '县', '区'] as const;

/** What follows or precedes the name of a firm and does not tell it from another. */
export const LEGAL_FORMS = [
  '集团股份有限公司',
  '集团有限责任公司',
  '集团有限公司',
  '股份有限公司',
  '有限责任公司',
  '有限公司',
  '农民专业合作社',
  '专业合作社',
  '合作社',
  '总公司',
  '分公司',
  '公司',
  '集团',
] as const;
