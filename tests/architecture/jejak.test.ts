import { describe, expect, test } from 'vitest';
import { badanFungsi, memuat, namaBerkas, SUMBER } from './sumber';

/*
 * Every act leaves an entry in the trail. What writes nothing that the office keeps is named here, with its
 * reason; a new act that forgets its entry fails.
 */

const DRAF = 'what was typed so far, for its writer alone; no record of the office';
const KABAR = 'whether one has read a notice is nothing that the office keeps';
const SURAT = 'asks for a mail; the trail gets its entry when the link in it is used';

const TANPA_JEJAK: Record<string, string> = {
  'lib/akun/actions.ts#kirimUlangAction': SURAT,
  'lib/akun/actions.ts#lupaSandiAction': SURAT,
  'lib/dokumen/ktp/actions.ts#bukaKtpAction':
    'gives a ticket; opening the file with it is the entry',
  'lib/keanggotaan/pengajuan/actions.ts#buangIsianPermohonanAction': DRAF,
  'lib/keanggotaan/pengajuan/actions.ts#ingatNiatAction': DRAF,
  'lib/keanggotaan/pengajuan/actions.ts#simpanIsianPermohonanAction': DRAF,
  'lib/koperasi/pendaftaran/actions.ts#hapusDrafAction': DRAF,
  'lib/koperasi/pendaftaran/actions.ts#simpanAlamatAction': DRAF,
  'lib/koperasi/pendaftaran/actions.ts#simpanBidangAction': DRAF,
  'lib/koperasi/pendaftaran/actions.ts#simpanIdentitasAction': DRAF,
  'lib/koperasi/pendaftaran/actions.ts#simpanPengurusAction': DRAF,
  'lib/koperasi/pendaftaran/actions.ts#simpanSimpananAction': DRAF,
  'lib/pemberitahuan/actions.ts#bukaPemberitahuanAction': KABAR,
  'lib/pemberitahuan/actions.ts#tandaiDibacaAction': KABAR,
  'lib/pemberitahuan/actions.ts#tandaiSemuaDibacaAction': KABAR,
  'lib/pendirian/mulai/actions.ts#hapusDrafAction': DRAF,
  'lib/pendirian/mulai/actions.ts#simpanBentukAction': DRAF,
  'lib/pendirian/mulai/actions.ts#simpanKegiatanAction': DRAF,
  'lib/pendirian/mulai/actions.ts#simpanNamaAction': DRAF,
  'lib/pendirian/mulai/actions.ts#simpanSimpananAction': DRAF,
  'lib/pendirian/mulai/actions.ts#simpanWilayahAction': DRAF,
  'lib/permodalan/ajukan/actions.ts#simpanIsianModalAction': DRAF,
  'lib/umkm/actions.ts#buangPendaftaranAction': DRAF,
  'lib/umkm/actions.ts#simpanLangkahAction': DRAF,
};

const CATAT = /\b(catat|tulisanCatat)\(/;

const aksi = SUMBER.filter(
  ({ jalur, isi }) =>
    jalur.startsWith('lib/') && namaBerkas(jalur) === 'actions' && /defineAksi\(/.test(isi),
).flatMap((sumber) =>
  [...badanFungsi(sumber).keys()]
    .filter((nama) => nama.endsWith('Action'))
    .map((nama) => ({ sumber, nama })),
);

describe('jejak audit', () => {
  test('setiap aksi sampai pada catat(), atau disebut di sini dengan alasannya', () => {
    expect(aksi.length).toBeGreaterThan(100);
    const tanpa = aksi
      .filter(({ sumber, nama }) => !memuat(sumber, nama, CATAT))
      .map(({ sumber, nama }) => `${sumber.jalur}#${nama}`)
      .sort();
    expect(tanpa).toEqual(Object.keys(TANPA_JEJAK).sort());
  });
});
