import { z } from 'zod';
import { centang, kodeUuid, tanggalIso, teks, teksOpsional } from '@/lib/platform/isian';

const desimal = z.string().regex(/^\d{1,3}(\.\d{1,6})?$/);
const rupiah = z.string().regex(/^\d{1,16}$/);
const persenBulat = z.int().min(0).max(100);

/** A decimal text in millionths, exact. */
function sepersejuta(teks: string): bigint {
  const [bulat = '0', pecahan = ''] = teks.split('.');
  return BigInt(bulat + pecahan.padEnd(6, '0'));
}

const makinBesarDesimal = (batas: string[]): boolean =>
  batas.every((satu, i) => i === 0 || sepersejuta(satu) > sepersejuta(batas[i - 1] ?? '0'));

/** Each limit above the one before; null, without limit, only at the end. */
function makinBesar(batas: (string | null)[]): boolean {
  return batas.every((satu, i) => {
    const lalu = i === 0 ? '0' : (batas[i - 1] ?? null);
    if (satu === null) return i === batas.length - 1;
    return lalu !== null && BigInt(satu) > BigInt(lalu);
  });
}

/**
 * Rules of the law that may change, by code. Each is a row with its source and date of effect; a
 * change is a new row, and what was decided under the old one keeps its version.
 */
export const BENTUK_ATURAN = {
  /** Upper limits in rupiah, inclusive; null = no upper limit. */
  'skala-usaha': z
    .strictObject({
      /** ISO date: businesses that existed before it are measured by sales at registration. */
      berlakuBagiUsahaBaruSejak: z.iso.date(),
      kelas: z.array(
        z.strictObject({
          skala: z.enum(['MIKRO', 'KECIL', 'MENENGAH', 'BESAR']),
          modalPalingBanyak: rupiah.nullable(),
          omzetPalingBanyak: rupiah.nullable(),
        }),
      ),
    })
    .refine(({ kelas }) => makinBesar(kelas.map((satu) => satu.modalPalingBanyak)), {
      path: ['kelas', 0, 'modalPalingBanyak'],
      message: 'Batas modal usaha tiap kelas harus lebih besar dari kelas di bawahnya.',
    })
    .refine(({ kelas }) => makinBesar(kelas.map((satu) => satu.omzetPalingBanyak)), {
      path: ['kelas', 0, 'omzetPalingBanyak'],
      message: 'Batas hasil penjualan tiap kelas harus lebih besar dari kelas di bawahnya.',
    }),
  'penilaian-kesehatan': z
    .strictObject({
      aspek: z.array(
        z.strictObject({
          kode: z.enum(['TK', 'PR', 'KK', 'MD']),
          nama: z.string(),
          bobot: desimal,
        }),
      ),
      /** From the highest down: a total from `mulai` (inclusive) on has this predikat. */
      pita: z.array(
        z.strictObject({
          predikat: z.enum(['SEHAT', 'CUKUP_SEHAT', 'DALAM_PENGAWASAN', 'DALAM_PENGAWASAN_KHUSUS']),
          mulai: desimal,
          kategori: z.enum(['SEHAT', 'CUKUP_SEHAT', 'TIDAK_SEHAT']),
        }),
      ),
    })
    .refine(
      ({ aspek }) =>
        aspek.reduce((jumlah, { bobot }) => jumlah + sepersejuta(bobot), 0n) === 100_000_000n,
      { path: ['aspek', 0, 'bobot'], message: 'Jumlah bobot semua aspek harus 100 %.' },
    )
    .refine(
      ({ pita }) =>
        pita.every(({ mulai }, i) => {
          const atas = i === 0 ? 100_000_001n : sepersejuta(pita[i - 1]?.mulai ?? '0');
          return sepersejuta(mulai) < atas;
        }) && sepersejuta(pita.at(-1)?.mulai ?? '1') === 0n,
      {
        path: ['pita', 0, 'mulai'],
        message: 'Batas nilai harus makin kecil dari atas ke bawah, dan yang terakhir 0.',
      },
    ),
  /** Calendar days after its release within which a koperasi may answer a draft result. */
  'tanggapan-penilaian': z.strictObject({ hari: z.int().min(1).max(90) }),
  /** When an assessment is overdue, and how long before its end a letter is reported. */
  'pengawasan-penilaian': z.strictObject({
    bulanSetelahTutupBuku: z.int().min(1).max(24),
    hariSebelumBerakhir: z.int().min(1).max(365),
  }),
  'sertifikat-penilaian': z
    .strictObject({
      /** `{urut}` running number, `{bulan}` month in Roman figures, `{tahun}` year of the letter. */
      polaNomor: z.string().max(80),
      digitUrut: z.int().min(1).max(8),
      berlakuBulan: z.int().min(1).max(120),
      /** Title of the letter by category. */
      judul: z.strictObject({
        SEHAT: z.string(),
        CUKUP_SEHAT: z.string(),
        TIDAK_SEHAT: z.string(),
      }),
    })
    .refine(({ polaNomor }) => polaNomor.includes('{urut}') && polaNomor.includes('{tahun}'), {
      path: ['polaNomor'],
      message: 'Pola nomor harus memuat {urut} dan {tahun}.',
    }),
  /** Letterhead and signatory of the letters; an empty name is left out. */
  'kop-surat': z.strictObject({
    baris: z.array(z.string().max(120)).min(1).max(8),
    tempat: z.string(),
    jabatan: z.string(),
    nama: z.string(),
    nip: z.string(),
  }),
  'batas-rat': z.strictObject({ bulanSetelahTutupBuku: z.int().min(1).max(12) }),
  'peringatan-dini': z.strictObject({
    /** An index or total that leads under this gives a warning. */
    batas: desimal,
    /** One that lost more than so many points within a year, too. */
    turun: desimal,
    /** Book years that the trend looks at. */
    tahunTren: z.int().min(2).max(5),
    /** Fewer indicators than this make no index. */
    indikatorPalingSedikit: z.int().min(1).max(7),
    /** Rule sets of the health assessment whose bands are used. */
    himpunan: z.strictObject({ simpanPinjam: z.string(), lainnya: z.string() }),
    /** Their indicators that follow from the yearly figures alone. */
    indikator: z.array(z.string()).min(1),
    /** Growth of members in per cent: below the first nilai 4, from the last on nilai 1. */
    pertumbuhanAnggota: z
      .array(desimal)
      .length(3)
      .refine((batas) => makinBesarDesimal(batas), 'Tulis batas dari yang kecil ke yang besar.'),
  }),
  'pengingat-rat': z
    .strictObject({
      /** A petugas reminds a koperasi again only after so many days. */
      jedaHari: z.int().min(1).max(180),
      /** Days before the deadline on which the portal reminds by itself, from far to near. */
      hariSebelumBatas: z.array(z.int().min(1).max(180)).length(3),
    })
    .refine(
      ({ hariSebelumBatas }) =>
        hariSebelumBatas.every((n, i, semua) => i === 0 || n < (semua[i - 1] ?? 0)),
      {
        path: ['hariSebelumBatas', 0],
        message: 'Tulis hari sebelum batas dari yang paling jauh ke yang paling dekat.',
      },
    ),
  kuk: z
    .strictObject({
      /** Published sets of criteria; each says up to where class 1, 2 and 3 reach, class 4 is above. */
      himpunan: z.array(
        z.strictObject({
          kode: z.enum(['A', 'B']),
          nama: z.string(),
          sumber: z.string(),
          untuk: z.enum(['SIMPAN_PINJAM', 'LAINNYA']),
          batas: z
            .array(
              z.strictObject({
                /** Whether the limit itself still belongs to the lower class. */
                termasuk: z.boolean(),
                anggota: z.int().min(1),
                modalSendiri: rupiah,
                aset: rupiah,
              }),
            )
            .length(3),
        }),
      ),
      /** Which class counts when the criteria point to different ones. */
      bilaBerbeda: z.enum(['TERTINGGI', 'TENGAH', 'TERENDAH']),
    })
    .refine(
      ({ himpunan }) =>
        himpunan.every(({ batas }) =>
          (['anggota', 'modalSendiri', 'aset'] as const).every((nama) =>
            makinBesar(batas.map((satu) => String(satu[nama]))),
          ),
        ),
      {
        path: ['himpunan', 0, 'batas', 0, 'anggota'],
        message: 'Batas tiap kelas harus lebih besar dari kelas di bawahnya.',
      },
    ),
  'pendiri-paling-sedikit': z.strictObject({
    primer: z.int().min(1),
    sekunder: z.int().min(1),
  }),
  /** Offices that the founding meeting fills. */
  'susunan-pengurus': z.strictObject({
    primer: z.strictObject({ pengurus: z.int().min(1), pengawas: z.int().min(1) }),
    sekunder: z.strictObject({ pengurus: z.int().min(1), pengawas: z.int().min(1) }),
  }),
  /** Members of the dewan pengawas syariah that the founding meeting of a KSPPS elects. */
  'dewan-pengawas-syariah': z.strictObject({ palingSedikit: z.int().min(0) }),
  /** Rupiah that a koperasi simpan pinjam primer begins with, by the reach of its membership. */
  'modal-simpan-pinjam': z
    .strictObject({ kabKota: rupiah, provinsi: rupiah, nasional: rupiah })
    .refine((isi) => makinBesar([isi.kabKota, isi.provinsi, isi.nasional]), {
      path: ['kabKota'],
      message: 'Makin luas wilayahnya, makin besar modalnya.',
    }),
  /** Days that each step of a founding may take, and how long an invitation of founders opens. */
  'batas-waktu-pendirian': z.strictObject({
    tahap: z.array(
      z.strictObject({
        status: z.enum([
          'PENGUMPULAN_PENDIRI',
          'SIAP_PENYULUHAN',
          'PENYULUHAN_TERJADWAL',
          'RAPAT_PENDIRIAN',
          'PROSES_NOTARIS',
          'PENGAJUAN_AHU',
          'BERBADAN_HUKUM',
          'NIB_TERBIT',
        ]),
        hari: z.int().min(1),
      }),
    ),
    undanganHari: z.int().min(1),
  }),
  /** How many days before the last day of a step of a founding whose turn it is is reminded. */
  'pengingat-pendirian': z.strictObject({ hariSebelum: z.int().min(0).max(60) }),
  /** Documents of each step of a founding. */
  'berkas-pendirian': z.strictObject({
    butir: z.array(
      z.strictObject({
        kode: z.string().regex(/^[a-z0-9-]{2,40}$/),
        nama: z.string(),
        tahap: z.enum([
          'PENGUMPULAN_PENDIRI',
          'RAPAT_PENDIRIAN',
          'PROSES_NOTARIS',
          'PENGAJUAN_AHU',
          'BERBADAN_HUKUM',
          'NIB_TERBIT',
        ]),
        /** For which koperasi it is asked. */
        bagi: z.enum([
          'SEMUA',
          'SEKUNDER',
          'KKMP',
          'SIMPAN_PINJAM',
          'BUKAN_SIMPAN_PINJAM',
          'SIMPAN_PINJAM_SYARIAH',
        ]),
        /** One from every founder instead of one from all. */
        tiapPendiri: z.boolean(),
        wajib: z.boolean(),
        sumber: z.string(),
      }),
    ),
  }),
  'nama-koperasi': z.strictObject({ kataPalingSedikit: z.int().min(1) }),
  /** Percent of the pokok per year, inclusive. */
  'jasa-pinjaman': z.strictObject({ persenPerTahunPalingBanyak: desimal }),
  /** Percent of the pokok that provisi, and provisi with administration, may take at the start, inclusive. */
  'provisi-pinjaman': z.strictObject({ persenPalingBanyak: desimal }),
  /** Percent of the koperasi's own capital that all related parties together may owe, inclusive. */
  'pihak-terkait': z.strictObject({ persenModalSendiriPalingBanyak: desimal }),
  /** Day of the next month on which the report of a month is due. */
  'laporan-pinjaman': z.strictObject({ tanggalPalingLambat: z.int().min(1).max(28) }),
  /** Points of the ranking of koperasi for an owner; shares in whole percent, distances in metres. */
  'kecocokan-koperasi': z
    .strictObject({
      bobot: z.strictObject({
        jarak: persenBulat,
        bidang: persenBulat,
        modal: persenBulat,
        pola: persenBulat,
        kesehatan: persenBulat,
        keterbukaan: persenBulat,
        simpanan: persenBulat,
      }),
      jarak: z.strictObject({
        /** All points up to here, none from `jauhMeter` on. */
        dekatMeter: z.int().min(0).max(50_000),
        jauhMeter: z.int().min(1).max(50_000),
        /** What counts as within reach. */
        jangkauanMeter: z.int().min(1).max(50_000),
      }),
      bidang: z.strictObject({
        sama: persenBulat,
        sejalan: persenBulat,
        umum: persenBulat,
        lain: persenBulat,
      }),
      modal: z.strictObject({ plafonKurang: persenBulat, tanpaProduk: persenBulat }),
      kesehatan: z.strictObject({ cukupSehat: persenBulat, belumDinilai: persenBulat }),
      /** Simpanan pokok in percent of the means of a month. */
      simpanan: z.strictObject({
        ringanPersen: z.int().min(0).max(1_000),
        beratPersen: z.int().min(1).max(1_000),
      }),
      /** Recommended from so many points on. */
      disarankanMulai: persenBulat,
      /** So many koperasi are kept for each business. */
      disimpan: z.int().min(1).max(25),
    })
    .refine(
      ({ bobot }) => Object.values(bobot).reduce((jumlah, satu) => jumlah + satu, 0) === 100,
      {
        path: ['bobot', 'jarak'],
        message: 'Jumlah semua bobot harus 100.',
      },
    )
    .refine(({ jarak }) => jarak.dekatMeter < jarak.jauhMeter, {
      path: ['jarak', 'jauhMeter'],
      message: 'Jarak jauh harus lebih besar dari jarak dekat.',
    })
    .refine(({ simpanan }) => simpanan.ringanPersen < simpanan.beratPersen, {
      path: ['simpanan', 'beratPersen'],
      message: 'Batas berat harus lebih besar dari batas ringan.',
    })
    .refine(
      ({ bidang: { sama, sejalan, umum, lain } }) =>
        sama >= sejalan && sejalan >= umum && umum >= lain,
      {
        path: ['bidang', 'sama'],
        message: 'Nilai bidang tidak boleh naik dari yang sama ke yang lain.',
      },
    ),
  /** Businesses whose kelurahan are no farther apart than this may found a koperasi together. */
  'peluang-koperasi': z.strictObject({ jarakGugusMeter: z.int().min(0).max(50_000) }),
  'kampanye-undangan': z.strictObject({
    /** Nobody is invited again before so many days have passed. */
    jedaHari: z.int().min(1).max(1_000),
    /** Days in which an invitation can be answered. */
    hariJawab: z.int().min(1).max(365),
  }),
  /** Businesses to be written down in the street in every kelurahan and month. */
  'target-pendataan': z.strictObject({ perKelurahanSebulan: z.int().min(1).max(10_000) }),
  /** A point farther than this from the centre of its kelurahan has to be confirmed. */
  'titik-lokasi': z.strictObject({ palingJauhMeter: z.int().min(500).max(50_000) }),
  /** Days that a marking of DTSEN is kept after the day on which DTSEN was looked at. */
  'simpan-dtsen': z.strictObject({ hari: z.int().min(30).max(3_650) }),
  /** Months after being done after which a graduate without capital is told of the ways to it. */
  'pengingat-modal': z.strictObject({ bulanSesudahSelesai: z.int().min(1).max(12) }),
  'kelompok-kecil': z.strictObject({ palingSedikit: z.int().min(1) }),
  'teks-situs': z.strictObject({ pitaResmi: z.string(), kontak: z.array(z.string()) }),
} as const;

export const KODE_ATURAN = Object.keys(BENTUK_ATURAN) as [KodeAturan, ...KodeAturan[]];

export type KodeAturan = keyof typeof BENTUK_ATURAN;
/** Whether this program knows the rule. */
export const kodeAturanDikenal = (kode: string): kode is KodeAturan =>
  (KODE_ATURAN as readonly string[]).includes(kode);
export type IsiAturan<K extends KodeAturan> = z.output<(typeof BENTUK_ATURAN)[K]>;

/** Fields of the values of a rule are named 'isi.<path>', e.g. 'isi.kelas.0.modalPalingBanyak'. */
const nilaiSchema = z.record(
  z.string().regex(/^isi(\.[A-Za-z0-9]{1,40}){1,4}$/, 'Isian ini tidak dikenal.'),
  z.string().max(4_000),
);

const POKOK = {
  /** The version whose values the form showed. */
  dasarId: kodeUuid(),
  versi: teks({ label: 'nama versi', maks: 60 }).refine(
    (isi) => /^[A-Za-z0-9][A-Za-z0-9 ._/-]*$/.test(isi),
    'Nama versi hanya berisi huruf, angka, spasi, dan tanda hubung.',
  ),
  sumber: teks({ label: 'sumber', maks: 500, min: 3 }),
  catatan: teksOpsional({ label: 'catatan', maks: 1000, barisBanyak: true }),
  berlakuMulai: tanggalIso({ label: 'tanggal mulai berlaku', min: '1945-08-17' }),
  belumDikonfirmasi: centang(),
  konfirmasiPeringatan: centang(),
};

/**
 * A new version of a rule. Which value fields there are depends on the rule; the command refuses the
 * ones it does not know.
 */
export const tambahAturanSchema = z
  .record(z.string(), z.unknown())
  .transform((mentah) => {
    const semua = Object.entries(mentah);
    return {
      pokok: Object.fromEntries(semua.filter(([nama]) => !nama.startsWith('isi.'))),
      nilai: Object.fromEntries(semua.filter(([nama]) => nama.startsWith('isi.'))),
    };
  })
  .transform(({ pokok, nilai }, ctx) => {
    const terbaca = [z.strictObject(POKOK).safeParse(pokok), nilaiSchema.safeParse(nilai)] as const;
    for (const satu of terbaca) {
      for (const galat of satu.error?.issues ?? []) {
        ctx.addIssue({ code: 'custom', path: galat.path, message: galat.message });
      }
    }
    const [isianPokok, isianNilai] = terbaca;
    if (!isianPokok.success || !isianNilai.success) return z.NEVER;
    return { ...isianPokok.data, nilai: isianNilai.data };
  });
export type TambahAturanInput = z.output<typeof tambahAturanSchema>;
