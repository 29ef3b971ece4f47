import '#assets/styles/tokens.css';
import '#components/controls/controls.css';
import '#components/controls/tabs.css';
import '#components/card/card.css';
import '#components/editor/notices.css';
import '#components/reading-view/strip.css';
import '#components/reading-view/sections.css';
import '#components/popup/popup.css';
import { startOverTab } from '#connected/tab/start-over-tab.tsx';
import { PopupApp } from './PopupApp.tsx';

await startOverTab(PopupApp);
