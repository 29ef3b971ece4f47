import type { PeopleWords } from '../language.ts';

export const chinesePeople: PeopleWords = {
  joinedAfter:
    '二世 三世 夫人 太太 女士 家族 父子 兄弟 姐妹 夫妇 夫妻 大厦 大楼 酒店 大道 大街 广场 机场 大学 基金会 母女 父女 之子 之女 之妻',
  joinedBefore: '小 老 大',
};
