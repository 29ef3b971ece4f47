import type { PeopleWords } from '../language.ts';

export const japanesePeople: PeopleWords = {
  joinedAfter: `
    二世 三世 2世 3世 ジュニア 夫人 家 一家 一族 兄弟 姉妹 夫妻 親子 父子 タワー ホテル プラザ 財団 大学 空港 通り 記念 の妻 の息子 の娘 の父 の母 の弟
    の兄 の妹 の姉`,
  titlesAfter: `
    氏 首相 元首相 前首相 総理 元総理 前総理 大統領 元大統領 前大統領 政権 内閣 派 幹事長 総裁 知事 大臣 外相 防衛相 財務相 議員 代表 委員長 会長 社長
    容疑者 被告 選手 監督 主席 国家主席 書記長 総書記 官房長官 長官`,
};
