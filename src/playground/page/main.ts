import './jitless.js';
import { byId } from './dom.js';
import { Page } from './page.js';
import { applyTheme } from './theme.js';

applyTheme();
new Page({ sidebar: byId('sidebar'), chat: byId('chat'), panel: byId('panel') }).start();
