/**
 * Family names of languages in which the family name comes first, in Latin letters without accents. They are used to see
 * that the first word of "Xi Jinping" is the family name.
 */
export const FAMILY_FIRST = {
  chinese: `
    ai an ao bai ban bao bi bian bo cai cao cen chai chang chao chen cheng chi chiang chow chu chung cui dai deng di ding
    dong dou du duan fan fang fei feng fu gan gao ge geng gong gu guan guo han hao he hong hou hsieh hsu hu hua huang
    huo ji jia jian jiang jiao jin jing ju kang ke kong kuo lai lan lang lei leung li lian liang liao lin ling liu long
    lou lu luo lyu lü ma mao mei meng mi miao min mo mu ni nie ning niu ou pan pang pei peng pi ping pu qi qian qiao qin
    qiu qu quan que ran rao ren rong ruan rui sha shan shang shao shen sheng shi shu si song su sui sun tai tan tang tao
    teng tian tie tong tsai tsang tu wan wang wei wen weng wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye
    yi yin ying yong you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zong
    zou zuo`,
  korean: `
    ahn an baek bae ban bang bong byun cha chae chang cho choe choi chon chong choo chu chun chung do eom gang gil go gong
    goo gu gwak ha ham han heo ho hong hwang hyon hyun im jang jeon jeong ji jin jo joo ju jun jung kang kim ko koh kong
    koo ku kwak kwon lee lim ma maeng min moon myung na nam noh oh ok pae paek pak park pyo ra rhee ri roh ryang ryu seo
    seol seong shim shin sim sin so sohn son song suh sung tak tae uhm um wang woo yang yeo yi yim yoo yoon you yu yun`,
  khmer: 'hun sok heng prak chea sar kem khieu nuon ieng keo tep ouk pen chhim som say',
} as const;

/** A syllable of a given name in that language, in Latin letters without accents. */
export const GIVEN_SYLLABLE = {
  chinese: `(?:(?:zh|ch|sh|hs|ts|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|iao|ian|ing|ong|ang|eng|uai|uan|ien|ung|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ih|eh|a|o|e|i|u)(?:'|’)?)`,
  korean: `(?:(?:kk|tt|pp|ch|sh|[bcdghjklmnprstyw])?(?:y|w|h)?(?:aeh?|eo|eu|ee|oo|ui|oe|wi|ae|ei|ey|ai|ou|u|a|e|i|o)(?:ng|ck|[klmnpth])?)`,
  khmer: String.raw`(?:\p{Ll}{3,8})`,
} as const;
