import '#assets/styles/tokens.css';
import '#components/controls/controls.css';
import '#components/controls/tabs.css';
import '#components/card/card.css';
import '#components/reading-view/strip.css';
import '#components/reading-view/reading-view.css';
import '#components/reading-view/sections.css';
import { startOverTab } from '#connected/tab/start-over-tab.tsx';
import { PanelApp } from './ReadingView.tsx';

await startOverTab(PanelApp);
