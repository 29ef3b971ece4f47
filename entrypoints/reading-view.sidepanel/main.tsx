import '#assets/styles/tokens.css';
import '#assets/styles/base.css';
import { startOverTab } from '#connected/tab/start-over-tab.tsx';
import { ReadingView } from './ReadingView.tsx';

await startOverTab(ReadingView);
