import { lazy } from 'react';

/*
 * Panels for what rarely happens to a form. Their code comes apart from the page, once somebody is in a form
 * (jaga-isian.ts) or at the latest when one is drawn; the server draws them at once.
 */

const muatPanel = () => import('./panel-formulir');
const muatTulisan = () => import('./tulisan-tertolak');

/** Fetches them ahead; where that fails, it is tried again when one is drawn. */
export function siapkanPanel(): void {
  Promise.all([muatPanel(), muatTulisan()]).catch(() => {});
}

export const PanelBentrok = lazy(async () => ({ default: (await muatPanel()).PanelBentrok }));
export const PanelPeringatan = lazy(async () => ({ default: (await muatPanel()).PanelPeringatan }));
export const TulisanTertolak = lazy(async () => ({
  default: (await muatTulisan()).TulisanTertolak,
}));
