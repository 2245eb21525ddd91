import 'server-only';
import { versiDraf } from '@/lib/draf/versi/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { formatRupiah } from '@/lib/platform/format';
import { satuanPendiri } from '../../halangan/rules';
import { tulisDiketik, tulisIsian } from '../../isian/reads';
import { kolomPendirian, LABEL_ISIAN_PENDIRIAN } from '../../isian/rules';
import {
  ISIAN_LANGKAH,
  type IsianPendirian,
  LANGKAH_MULAI,
  type LangkahMulai,
  type NamaIsian,
} from '../../isian/schema';
import { type KetentuanPendirian, ketentuanUntuk } from '../../ketentuan/reads';
import { kewenanganLain } from '../../kewenangan/rules';
import { galatNama, halanganKkmp, namaSerupa } from '../../nama/reads';
import { peringatanNamaLembaga } from '../../nama/rules';
import { galatRumahSendiri, koperasiDiwakili } from '../reads';
import { JUDUL_LANGKAH } from '../rules';
import { bacaMulai, type IsiMulai, langkahSelesai } from '../schema';
import type { BagianPeriksa, PeriksaMulaiDto } from '../types';

type Mulai = Wewenang<'pendirian:mulai'>;

/** Fields that say something only for one kind. */
function relevan(nama: NamaIsian, ragam: string | undefined): boolean {
  if (nama === 'koperasiId') return ragam === 'SEKUNDER';
  return nama !== 'wilayahKerja' || ragam !== 'KKMP';
}

const kalimatModalSatu = ({ angka, sumber }: KetentuanPendirian): string | null =>
  angka.modalPalingSedikit === null
    ? null
    : `Para pendiri menyetor paling sedikit ${formatRupiah(angka.modalPalingSedikit)} ke rekening koperasi, dengan bukti setiap pendiri (${sumber.modal}).`;

async function timbang(by: Mulai, isian: IsianPendirian) {
  const kolom = kolomPendirian(isian);
  const [galat, rumah, kkmp, serupa, ketentuan] = await Promise.all([
    galatNama(kolom),
    galatRumahSendiri(by, isian),
    halanganKkmp(kolom),
    namaSerupa(by, kolom),
    ketentuanUntuk(kolom),
  ]);
  return {
    kolom,
    serupa,
    kewenangan: kewenanganLain(kolom.bentuk),
    modal: kalimatModalSatu(ketentuan),
    namaLembaga: galat.length > 0 ? null : peringatanNamaLembaga(kolom.nama, kolom),
    galat: {
      ...(galat.length > 0 ? { nama: galat } : {}),
      ...rumah?.galat,
      ...(kkmp ? { kelurahanKode: [kkmp] } : {}),
    } as Record<string, string[]>,
    pendiri: {
      palingSedikit: ketentuan.angka.pendiriPalingSedikit,
      satuan: satuanPendiri(kolom.bentuk),
      sumber: ketentuan.sumber.pendiri,
    },
  };
}

/** Everything on the page on which the answers are checked. */
export async function susunPeriksaMulai(
  by: Mulai,
  { draf, isi, tersimpan }: { draf: string; isi: IsiMulai; tersimpan: string },
): Promise<PeriksaMulaiDto> {
  const { isian, belum, galat: galatIsi } = bacaMulai(isi);
  const timbangan = isian ? await timbang(by, isian) : null;
  const galat = { ...galatIsi, ...timbangan?.galat };
  const koperasi = await koperasiDiwakili(by);
  const nilai = (langkah: LangkahMulai, nama: NamaIsian): string => {
    const mentah = isi[langkah]?.[nama];
    if (nama === 'nama' && timbangan) return timbangan.kolom.nama;
    if (nama === 'sektorUsaha' && isian) return tulisIsian(nama, isian.sektorUsaha);
    if (nama === 'koperasiId') return koperasi.find((satu) => satu.id === mentah)?.nama ?? '';
    return tulisDiketik(nama, mentah);
  };
  const bagian = LANGKAH_MULAI.map(
    (langkah): BagianPeriksa => ({
      langkah,
      judul: JUDUL_LANGKAH[langkah],
      terisi: !belum.includes(langkah),
      butir: (Object.keys(ISIAN_LANGKAH[langkah]) as NamaIsian[])
        .filter((nama) => relevan(nama, isi.bentuk?.ragam))
        .map((nama) => ({
          isian: nama,
          label: LABEL_ISIAN_PENDIRIAN[nama],
          nilai: nilai(langkah, nama),
          galat: belum.includes(langkah) ? [] : (galat[nama] ?? []),
        })),
    }),
  );
  return {
    draf,
    dibaca: versiDraf(by, isi),
    tersimpan,
    bagian,
    selesai: langkahSelesai({ belum, galat }),
    lengkap: isian !== null && belum.length === 0 && Object.keys(galat).length === 0,
    namaLembaga: timbangan?.namaLembaga ?? null,
    kewenangan: timbangan?.kewenangan ?? null,
    modal: timbangan?.modal ?? null,
    serupa: timbangan?.serupa ?? [],
    pendiri: timbangan?.pendiri ?? null,
  };
}
