/* In place of components/form/panel-jarang.ts where a component is drawn to text at once, which waits for nothing. */
export * from '@/components/form/panel-formulir';
export * from '@/components/form/tulisan-tertolak';
export const siapkanPanel = () => {};
