export type { NadaGrafik } from './corak';
export * from './grafik-batang';
export { type BagianGrafik, type DataBertumpuk, GrafikBertumpuk } from './grafik-bertumpuk';
export { GrafikGaris, type SeriGrafik } from './grafik-garis';
export { PetaGelembung, type WilayahPeta } from './peta-gelembung';
export type { DataGrafik } from './skala';
