import 'server-only';
import { versiDraf } from '@/lib/draf/versi/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { formatTanggal, samarkanNikPenduduk } from '@/lib/platform/format';
import { LABEL_PENDIDIKAN } from '@/lib/umkm/rules';
import { JABATAN_PENGURUS, labelAcuan } from '../../acuan';
import type { NamaIsian } from '../../isian/kolom/rules';
import { tulisIsian } from '../../isian/reads';
import { LABEL_ISIAN_KOPERASI, NAMA_BILA_ADA } from '../../isian/rules';
import type { IsianKoperasi } from '../../isian/schema';
import type { BarisPengurus } from '../../kepengurusan/schema';
import { penolakanUnik } from '../../unik/reads';
import { semuaPeringatan, timbangPendaftaran } from '../reads';
import { JUDUL_LANGKAH, LANGKAH_ISIAN, type LangkahIsian } from '../rules';
import {
  bacaPendaftaran,
  bacaSebagian,
  ISIAN_LANGKAH,
  type IsiPendaftaran,
  langkahSelesai,
  type PendaftaranTerbaca,
} from '../schema';
import type { BagianPeriksa, ButirPeriksa, PeriksaDto } from '../types';

type Daftarkan = Wewenang<'koperasi:daftarkan'>;

const namaLangkah = (langkah: Exclude<LangkahIsian, 'pengurus'>): NamaIsian[] =>
  Object.keys(ISIAN_LANGKAH[langkah]) as NamaIsian[];

/** Whether a field has a line: one that few koperasi have, only when there is something to say. */
const berbaris = ({ isian, nilai, galat }: ButirPeriksa): boolean =>
  !NAMA_BILA_ADA.has(isian) || nilai !== '' || galat.length > 0;

/** A field in words; as it was typed where it cannot be read. */
function tulisSebagian<N extends NamaIsian>(
  nama: N,
  isian: Partial<IsianKoperasi>,
  mentah: Record<string, string>,
): string {
  const nilai = isian[nama];
  return nilai === undefined ? (mentah[nama] ?? '').slice(0, 300) : tulisIsian(nama, nilai);
}

function kalimatPengurus(satu: BarisPengurus): string {
  const { nama, telepon, nikPenduduk, npwp, pendidikan, mulai } = satu;
  return [
    nama,
    telepon && `telepon ${telepon}`,
    nikPenduduk && `NIK penduduk ${samarkanNikPenduduk(nikPenduduk)}`,
    npwp && `NPWP ${samarkanNikPenduduk(npwp)}`,
    pendidikan && `pendidikan ${LABEL_PENDIDIKAN[pendidikan]}`,
    mulai && `sejak ${formatTanggal(mulai)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function butirPengurus({ kepengurusan, galat }: PendaftaranTerbaca): ButirPeriksa[] {
  const salah = Object.entries(galat).filter(([nama]) => nama.startsWith('pengurus.'));
  return [
    ...kepengurusan.map((satu, letak) => ({
      isian: `pengurus.${letak}.nama`,
      label: labelAcuan(JABATAN_PENGURUS, satu.jabatan),
      nilai: kalimatPengurus(satu),
      galat: [],
    })),
    ...salah.map(([isian, pesan]) => ({
      isian,
      label: `Baris ${Number(isian.split('.')[1]) + 1}`,
      nilai: '',
      galat: pesan,
    })),
  ];
}

/** Everything on the page on which the answers are checked. */
export async function susunPeriksa(
  by: Daftarkan,
  { draf, isi, tersimpan }: { draf: string; isi: IsiPendaftaran; tersimpan: string },
): Promise<PeriksaDto> {
  const terbaca = bacaPendaftaran(isi);
  const { isian, kepengurusan, belum } = terbaca;
  const terbacaSebagian = isian ?? bacaSebagian(isi);
  const unik = isian ? await penolakanUnik(by, isian) : null;
  const galat = { ...terbaca.galat, ...unik?.galat };
  const timbangan = isian
    ? await timbangPendaftaran(by, isian, kepengurusan)
    : { peringatan: [], serupa: [] };
  const bagian = LANGKAH_ISIAN.map(
    (langkah): BagianPeriksa => ({
      langkah,
      judul: JUDUL_LANGKAH[langkah],
      terisi: !belum.includes(langkah),
      butir:
        langkah === 'pengurus'
          ? butirPengurus(terbaca)
          : namaLangkah(langkah)
              .map((nama) => ({
                isian: nama,
                label: LABEL_ISIAN_KOPERASI[nama],
                nilai: belum.includes(langkah)
                  ? ''
                  : tulisSebagian(nama, terbacaSebagian, isi[langkah] ?? {}),
                galat: belum.includes(langkah) ? [] : (galat[nama] ?? []),
              }))
              .filter(berbaris),
    }),
  );
  return {
    draf,
    dibaca: versiDraf(by, isi),
    tersimpan,
    bagian,
    selesai: langkahSelesai(isi),
    lengkap: belum.length === 0 && Object.keys(galat).length === 0,
    peringatan: timbangan.peringatan,
    serupa: timbangan.serupa,
    kode: semuaPeringatan(timbangan).map(({ kode }) => kode),
  };
}
