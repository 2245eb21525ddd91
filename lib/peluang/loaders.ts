import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { kabarGugus } from '@/lib/kampanye/gugus/reads';
import { hitunganTerakhir } from '@/lib/kecocokan/hitungan/reads';
import { cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { jawabEkspor } from '@/lib/platform/ekspor';
import { formatWaktu } from '@/lib/platform/format';
import { jawabTeks } from '@/lib/platform/jawab-teks';
import { bacaSaringan, pesanDiabaikan } from '@/lib/platform/saringan';
import { kelurahanByKode } from '@/lib/wilayah/reads';
import { halamanGugus, JALUR_PELUANG, saringGugus } from './gugus/rules';
import { bacaPeluangKelurahan } from './kelurahan/reads';
import { bacaPeluang } from './reads';
import { bacaSaringPeluang } from './schema';
import { TABEL_PELUANG } from './tabel/rules';

type Parameter = Record<string, string | string[] | undefined>;

/** Where koperasi are missing; exact figures only for those who may see them. */
export async function loadPeluang(parameter: Parameter) {
  const by = await mintaWewenang('peluang:agregat');
  const { saring, diabaikan } = bacaSaringPeluang(parameter);
  const data = await bacaPeluang(by);
  const gugus = saringGugus(data.peluang, saring);
  const halaman = halamanGugus(gugus, saring);
  const kampanye = await cobaWewenang('kampanye:baca');
  return {
    data,
    saring,
    pesanSaringan: pesanDiabaikan(diabaikan),
    halaman,
    kabar:
      kampanye &&
      (await kabarGugus(
        kampanye,
        halaman.baris.map((satu) => satu.id),
      )),
    jumlahGugus: gugus.length,
    bukanLagi: gugus.filter((satu) => satu.bukanLagi !== null).length,
    rinci: (await cobaWewenang('peluang:baca')) !== null,
    bolehUndang: (await cobaWewenang('kampanye:kelola')) !== null,
  };
}

/** One kelurahan; 404 for a code that is none. */
export const loadPeluangKelurahan = cache(async (kode: string) => {
  const by = await mintaWewenang('peluang:baca');
  const kelurahan = kelurahanByKode(kode);
  if (!kelurahan) notFound();
  const isi = await bacaPeluangKelurahan(by, kelurahan.kode);
  const kampanye = wewenang(by.pelaku, 'kampanye:baca');
  return {
    kelurahan,
    bolehUndang: wewenang(by.pelaku, 'kampanye:kelola') !== null,
    ...isi,
    kabar:
      kampanye &&
      (await kabarGugus(
        kampanye,
        isi.peluang.map((satu) => satu.id),
      )),
  };
});

/** The runs of the job and whether the reader may ask for another. */
export async function loadPerhitungan() {
  const by = await mintaWewenang('peluang:baca');
  const agregat = await mintaWewenang('peluang:agregat');
  const hitungan = await hitunganTerakhir(agregat);
  return {
    hitungan,
    berjalan: hitungan.find((satu) => satu.selesaiPada === null) ?? null,
    bolehHitung: wewenang(by.pelaku, 'peluang:hitung') !== null,
    kini: sekarang(),
  };
}

/**
 * A table of the page as a CSV file, with the figures that the reader may see; no personal data. The table is
 * always whole: an address with filters is answered with 422, one of no table with 404.
 */
export async function bacaEksporPeluang(tabel: string, parameter: Parameter): Promise<Response> {
  return jawabEkspor(
    {
      tindakan: 'peluang:agregat',
      jalur: JALUR_PELUANG,
      tujuan: 'angka ini',
      nama: 'ekspor peluang',
      diabaikan: bacaSaringan(z.object({}), parameter).diabaikan,
    },
    async (by) => {
      if (!Object.hasOwn(TABEL_PELUANG, tabel)) return jawabTeks(404, 'Tabel ini tidak ada.');
      const data = await bacaPeluang(by);
      const { judul, kepala, baris } = TABEL_PELUANG[tabel as keyof typeof TABEL_PELUANG](data);
      const per = data.pada ? `per ${formatWaktu(data.pada)}` : 'belum dihitung';
      return jawabanCsv(`peluang-${tabel}-${hariIni()}.csv`, kepala, [
        [...baris, [], [`${judul}. Sumber: Sinergi Depok, ${per}`]],
      ]);
    },
  );
}
