import { z } from 'zod';
import { POLA_DESIMAL } from '@/lib/platform/pecahan';
import { pasangPesanZod } from '@/lib/platform/pesan-zod';
import { periksaHimpunan } from './periksa/rules';
import type { Ekspresi, HimpunanAturan } from './types';

pasangPesanZod();

const teks = (maks: number) => z.string().trim().min(1, 'Tidak boleh kosong.').max(maks);
const desimal = z
  .string({ error: 'Angka ditulis sebagai teks desimal, misalnya "7.5".' })
  .regex(POLA_DESIMAL, 'Angka ditulis sebagai desimal dengan titik, misalnya "7.5".');
const kode = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/,
    'Kode berisi huruf, angka, garis bawah, atau tanda hubung; paling banyak 40.',
  );
const hari = z.iso.date('Tanggal ditulis sebagai TTTT-BB-HH.');
const tahunBuku = z.int().min(1945).max(2200);

const catatan = z.strictObject({
  teks: teks(1000),
  belumDikonfirmasi: z.boolean().optional(),
});

const tahunRelatif = z.union([z.literal(0), z.literal(-1)]);

/** How deep a formula may nest; the shipped ones need four. */
const DALAM = 12;

const bagianEkspresi = (dalam: number): z.ZodType<Ekspresi> => {
  const pos = z.strictObject({ pos: kode, tahun: tahunRelatif.optional() });
  const angka = z.strictObject({ angka: desimal });
  if (dalam === 0) return z.union([pos, angka]);
  const isi = z.lazy(() => bagianEkspresi(dalam - 1));
  const banyak = z.array(isi).min(1).max(60);
  const dua = z.tuple([isi, isi]);
  return z.union(
    [
      pos,
      angka,
      z.strictObject({ jumlah: banyak }),
      z.strictObject({ kali: banyak }),
      z.strictObject({ kurang: dua }),
      z.strictObject({ bagi: dua }),
      z.strictObject({ terbesar: banyak }),
      z.strictObject({ terkecil: banyak }),
    ],
    'Rumus hanya terdiri dari pos, angka, jumlah, kurang, kali, bagi, terbesar, atau terkecil.',
  );
};
const ekspresi = bagianEkspresi(DALAM);

const pita = z
  .array(
    z.strictObject({
      kurangDari: desimal.optional(),
      palingBanyak: desimal.optional(),
      nilai: desimal,
      catatanBatas: teks(500).optional(),
    }),
  )
  .min(1)
  .max(40);

const perlakuan = z.strictObject({
  bila: z.enum(['PENYEBUT_NOL', 'PENYEBUT_NEGATIF', 'TAHUN_LALU_KOSONG']),
  pembilang: z.enum(['NOL', 'POSITIF', 'NEGATIF']).optional(),
  hasil: z.discriminatedUnion('jenis', [
    z.strictObject({ jenis: z.literal('NILAI'), nilai: desimal }),
    z.strictObject({ jenis: z.literal('TIDAK_BERLAKU') }),
    z.strictObject({ jenis: z.literal('PENYEBUT_MUTLAK') }),
  ]),
  catatan: teks(500),
  belumDikonfirmasi: z.boolean().optional(),
});

const indikatorDasar = {
  kode,
  nama: teks(200),
  penjelasan: teks(1000),
  aspek: kode,
  sub: kode,
  bobot: desimal,
  catatan: z.array(catatan).max(10).optional(),
};

const indikator = z.discriminatedUnion('jenis', [
  z.strictObject({
    ...indikatorDasar,
    jenis: z.literal('DAFTAR'),
    butir: z
      .array(z.strictObject({ kode, teks: teks(500) }))
      .min(1)
      .max(60),
  }),
  z.strictObject({
    ...indikatorDasar,
    jenis: z.literal('RASIO'),
    satuan: z.enum(['PERSEN', 'KALI', 'HARI']),
    arah: z.enum(['MAKIN_BESAR_MAKIN_BAIK', 'MAKIN_KECIL_MAKIN_BAIK', 'TIDAK_SEARAH']),
    rumus: z
      .strictObject({ teks: teks(500), pembilang: ekspresi, penyebut: ekspresi, pengali: desimal })
      .nullable(),
    pita,
    perlakuan: z.array(perlakuan).max(10),
    wajar: z.strictObject({ dari: desimal, sampai: desimal }).optional(),
    saran: teks(200).optional(),
  }),
]);

const predikat = z.enum(['SEHAT', 'CUKUP_SEHAT', 'DALAM_PENGAWASAN', 'DALAM_PENGAWASAN_KHUSUS']);

/** Id of a rule set, the same in every version of it. */
export const idHimpunan = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Id berisi huruf kecil, angka, dan tanda hubung.')
  .max(60);

/** The shape of a rule set file. What hangs together is checked by `bacaHimpunan` as well. */
export const himpunanSchema: z.ZodType<HimpunanAturan> = z.strictObject({
  format: z.literal(1, 'Bentuk berkas yang dikenal adalah 1.'),
  id: idHimpunan,
  versi: z
    .string()
    .regex(/^[0-9]+(\.[0-9]+)*$/, 'Versi berisi angka dan titik, misalnya "1" atau "1.2".')
    .max(20),
  nama: teks(200),
  penjelasan: teks(2000),
  sumber: z.array(teks(500)).min(1, 'Sebut sumbernya.').max(20),
  belumDikonfirmasi: z.boolean(),
  catatan: z.array(catatan).max(40),
  untuk: z.strictObject({
    usaha: z.array(z.enum(['SIMPAN_PINJAM', 'SEKTOR_RIIL'])).min(1),
    pola: z.array(z.enum(['KONVENSIONAL', 'SYARIAH'])).min(1),
    kuk: z
      .array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]))
      .min(1)
      .nullable(),
    keterangan: teks(500),
  }),
  tahunBuku: z.strictObject({ dari: tahunBuku, sampai: tahunBuku.nullable() }),
  berlaku: z.strictObject({ mulai: hari, sampai: hari.nullable() }),
  penskoran: z.discriminatedUnion('cara', [
    z.strictObject({
      cara: z.literal('SKALA'),
      skala: z
        .array(z.strictObject({ nilai: desimal, skor: desimal, nama: teks(60) }))
        .min(2)
        .max(20),
    }),
    z.strictObject({ cara: z.literal('NILAI_KALI_BOBOT') }),
  ]),
  aspekDiberikan: z.enum(['PERSEN', 'SKOR']),
  daftar: z.discriminatedUnion('cara', [
    z.strictObject({ cara: z.literal('PITA'), pita }),
    z.strictObject({ cara: z.literal('SEBANDING') }),
  ]),
  pitaAkhir: z
    .array(
      z.strictObject({
        predikat,
        kategori: z.enum(['SEHAT', 'CUKUP_SEHAT', 'TIDAK_SEHAT']),
        mulai: desimal,
      }),
    )
    .min(1)
    .max(4),
  aspek: z
    .array(
      z.strictObject({
        kode,
        nama: teks(120),
        bobot: desimal,
        alias: z.array(teks(60)).max(20),
        sub: z
          .array(z.strictObject({ kode, nama: teks(120) }))
          .min(1)
          .max(20),
        masukan: z.enum(['INDIKATOR', 'ASPEK']),
        catatan: z.array(catatan).max(10).optional(),
      }),
    )
    .min(1)
    .max(20),
  indikator: z.array(indikator).max(200),
  laporan: z
    .array(
      z.strictObject({
        kode,
        nama: teks(120),
        kosong: z.enum(['NOL', 'TIDAK_DIKETAHUI']),
        kelompok: z
          .array(z.strictObject({ kode, nama: teks(120) }))
          .min(1)
          .max(20),
        penjelasan: teks(500).optional(),
      }),
    )
    .max(10),
  pos: z
    .array(
      z.strictObject({
        kode,
        label: teks(120),
        laporan: kode,
        kelompok: kode,
        penjelasan: teks(500).optional(),
        rumus: ekspresi.optional(),
        dikurangkan: z.boolean().optional(),
        bolehNegatif: z.boolean().optional(),
      }),
    )
    .max(300),
  pemeriksaan: z
    .array(
      z.strictObject({
        kode,
        kiri: ekspresi,
        banding: z.enum(['TIDAK_SAMA', 'KURANG_DARI', 'LEBIH_DARI']),
        kanan: ekspresi,
        pesan: teks(500),
      }),
    )
    .max(40),
  contoh: z
    .array(
      z.strictObject({
        nama: teks(200),
        indikator: z
          .record(
            kode,
            z.strictObject({
              rasio: desimal.optional(),
              terpenuhi: z.int().min(0).optional(),
              tidakBerlaku: z.boolean().optional(),
            }),
          )
          .optional(),
        aspek: z.record(kode, desimal).optional(),
        harapan: z.strictObject({ total: desimal, predikat }),
      }),
    )
    .max(20),
});

/** What is wrong and where: 'indikator[3].pita[1].nilai'. */
export interface GalatHimpunan {
  di: string;
  pesan: string;
}

const jalur = (bagian: readonly PropertyKey[]): string =>
  bagian.reduce<string>(
    (teksnya, satu) =>
      typeof satu === 'number'
        ? `${teksnya}[${satu}]`
        : `${teksnya}${teksnya && '.'}${String(satu)}`,
    '',
  );

function galatDari(masalah: z.core.$ZodIssue): GalatHimpunan[] {
  if (masalah.code === 'unrecognized_keys') {
    return masalah.keys.map((nama) => ({
      di: jalur([...masalah.path, nama]),
      pesan: 'Isian ini tidak dikenal.',
    }));
  }
  return [{ di: jalur(masalah.path), pesan: masalah.message }];
}

/**
 * Reads a rule set from outside: its shape first, then whether everything in it hangs together.
 *
 * @param isi parsed JSON
 * @returns the rule set, or every fault with its place
 */
export function bacaHimpunan(
  isi: unknown,
): { ok: true; himpunan: HimpunanAturan } | { ok: false; galat: GalatHimpunan[] } {
  const terbaca = himpunanSchema.safeParse(isi);
  if (!terbaca.success) return { ok: false, galat: terbaca.error.issues.flatMap(galatDari) };
  const galat = periksaHimpunan(terbaca.data);
  return galat.length > 0 ? { ok: false, galat } : { ok: true, himpunan: terbaca.data };
}
