import { type Language, NO_PARTS } from './language.ts';
import { koreanPeople } from './people/ko.ts';

export const korean: Language = {
  ...NO_PARTS,
  name: 'Korean',
  tag: 'ko',
  people: koreanPeople,
  // 아르메니아는, 모스크바에서. Nouns that are joined to a name in the same way (군, 정부) are not included.
  joinedParticles: `
    은 는 이 가 을 를 의 에 도 만 과 와 로 나 야 여 께 랑 며 고 란 인 들
    으로 에서 에게 에는 에도 에만 에의 에선 에겐 께서 까지 부터 보다 처럼 마저 조차 밖에 이나 이며 이고 이라 이란 이다
    라는 라고 들이 들은 들을 들의 하고 한테 대로 만큼 만의 만이 만은 과의 와의 과는 와는 과도 와도 로는 로도 로의 이랑
    에서는 에서도 에서의 에서만 에게는 에게도 에게서 으로는 으로도 으로의 로부터 까지의 까지는 까지도 부터는 보다는
    이라고 이라는 이었다 였다 입니다 께서는 처럼도 만으로 으로서 로서 로써 으로써 이라며 라며
    으로부터 에서부터 이라고는 이었으며`,
  conflictNouns: `
    탈출 침략 봉쇄 고립지 드론 지뢰 난민 분리주의 휴전 점령 포위 공세 추방 회랑 국민투표 자치 독립 주권 합병 제재 인질`,
  dates: {
    beside: '오전 오후',
    published: '입력 등록 게재 승인 발행',
    notPublished: '수정 업데이트 최종',
  },
};
