/**
 * The scale the policy wants towns to grow to, ascending. `indicatorId` is what the ladder measures: the policy
 * speaks of towns of 10, 20 … 100 亿 in general, and of revenue only where it rewards.
 */
export const TIERS = {
  values: [10, 20, 30, 50, 100],
  unit: 'yiYuan',
  indicatorId: 'outputValue',
  sourceId: 'policy',
  clauses: [
    {
      id: '3.3',
      quote: '努力推动专业镇向打造一批10亿级、20亿级、30亿级、50亿级、100亿级迈进',
      note: '',
    },
    {
      id: '4.1',
      quote: '努力培育建设100亿级、50亿级、30亿级、20亿级、10亿级5个层级的专业镇',
      note: '',
    },
    {
      id: '4.9',
      quote: '营收规模方面，激励专业镇向10亿级、20亿级、30亿级、50亿级、100亿级规模迈进。',
      note: '本条讲的是营收规模；这里按主导产业产值排，两者不是一个数。',
    },
  ],
} as const;
