import 'server-only';
import { type KelurahanDto, kelurahanByKode } from './reads';

/** A kelurahan from an address or a form, or undefined; open to everybody. */
export const loadKelurahan = (kode: string | undefined): KelurahanDto | undefined =>
  kode === undefined ? undefined : kelurahanByKode(kode);
