export { Remah } from '../ui/remah';
export * from './halaman-galat';
export * from './kaki-situs';
export * from './kepala-ringkas';
export * from './kepala-situs';
export * from './kerangka';
export * from './nav-portal';
export * from './server-bermasalah';
export { type ButirMenu, TautanMenu } from './tautan-menu';
