import { adalahSekunder } from '@/lib/koperasi/acuan';
import { PENGURUS } from '@/lib/koperasi/kepengurusan/rules';
import type {
  BentukKoperasi,
  JabatanKoperasi,
  StatusBerkas,
} from '@/lib/platform/db/generated/enums';
import { formatRupiah, formatTanggal } from '@/lib/platform/format';
import { tanpaPernyataan } from '../rapat/pernyataan/rules';
import type { SyaratLangkah } from '../rules';
import { dalamWilayah, kalimatWarga, type WilayahKeanggotaan } from '../wilayah/rules';

/** What stands in the way of a step, in words; the page shows it and the command refuses with it. */

export interface FaktaPendiri {
  id: string;
  nama: string;
  hadirRapat: boolean | null;
  jabatan: JabatanKoperasi | null;
  /** Elected without being there, and agreed to it in writing. */
  bersediaDipilih: boolean;
  /** Rupiah paid; null while nothing is recorded. */
  simpananPokok: bigint | null;
  setoranTambahan: bigint;
  /** Where the person lives, or the koperasi that founds has its office. */
  kelurahanKode: string;
  /** ISO day. */
  tanggalSetor: string | null;
}

/** An item of the checklist of the step with the document that now stands for it. */
export interface FaktaBerkas {
  kode: string;
  nama: string;
  wajib: boolean;
  /** Name of the founder for whom it is, for items that each one needs. */
  untuk: string | null;
  status: StatusBerkas | null;
}

export interface FaktaRapat {
  /** ISO day. */
  tanggal: string;
  simpananPokok: bigint;
  namaLurah: string | null;
  /** Names of the dewan pengawas syariah who are no founders. */
  dewanSyariahLuar: readonly string[];
}

export interface FaktaPendirian {
  bentuk: BentukKoperasi;
  simpanPinjam: boolean;
  adalahKkmp: boolean;
  wilayah: WilayahKeanggotaan;
  /** Why its name does not go with its jenis; empty when it does. */
  galatNama: readonly string[];
  pendiri: readonly FaktaPendiri[];
  berkas: readonly FaktaBerkas[];
  rapat: FaktaRapat | null;
  /** ISO day of the penyuluhan that was held. */
  tanggalPenyuluhan: string | null;
  ketentuan: {
    pendiriPalingSedikit: number;
    pengurusPalingSedikit: number;
    pengawasPalingSedikit: number;
    /** Null where the koperasi has no dewan pengawas syariah. */
    dewanSyariahPalingSedikit: number | null;
    /** Rupiah; null where no rule names one. */
    modalPalingSedikit: bigint | null;
  };
}

export interface Halangan {
  syarat: SyaratLangkah;
  pesan: string;
}

/** Page of the founding on which the initiator mends what a condition lacks; conditions without one have none. */
export const PERBAIKAN: Partial<Record<SyaratLangkah, { jalur: string; label: string }>> = {
  PERNYATAAN_ADA: { jalur: 'rapat', label: 'Ubah hasil rapat' },
};

export const PENGAWAS = ['KETUA_PENGAWAS', 'ANGGOTA_PENGAWAS'] as const;
/** Offices to which the founding meeting elects. */
export const JABATAN_TERPILIH = [...PENGURUS, ...PENGAWAS] as const;
export type JabatanTerpilih = (typeof JABATAN_TERPILIH)[number];
/** Office that only a koperasi simpan pinjam syariah has. */
export const DEWAN_SYARIAH = 'DEWAN_PENGAWAS_SYARIAH' as const;

const termasuk = (daftar: readonly string[], jabatan: string | null): boolean =>
  jabatan !== null && daftar.includes(jabatan);
export const adalahPengurus = (jabatan: JabatanKoperasi | null): boolean =>
  termasuk(PENGURUS, jabatan);
export const adalahPengawas = (jabatan: JabatanKoperasi | null): boolean =>
  termasuk(PENGAWAS, jabatan);

/** 'orang' or 'koperasi': what a founder is counted in. */
export const satuanPendiri = (bentuk: BentukKoperasi): string =>
  adalahSekunder(bentuk) ? 'koperasi' : 'orang';

/** All that was paid in, rupiah. */
export const modalTerkumpul = (pendiri: readonly FaktaPendiri[]): bigint =>
  pendiri.reduce((jumlah, satu) => jumlah + (satu.simpananPokok ?? 0n) + satu.setoranTambahan, 0n);

function cukupPendiri({ bentuk, pendiri, wilayah, ketentuan }: FaktaPendirian): string[] {
  const kurang = ketentuan.pendiriPalingSedikit - pendiri.length;
  const luar = pendiri.filter((satu) => !dalamWilayah(wilayah, satu.kelurahanKode));
  return [
    ...(kurang <= 0
      ? []
      : [
          `Pendiri paling sedikit ${ketentuan.pendiriPalingSedikit} ${satuanPendiri(bentuk)}. Sekarang ${pendiri.length}, kurang ${kurang}.`,
        ]),
    ...(luar.length === 0
      ? []
      : [
          `Di luar wilayah keanggotaan: ${luar.map(({ nama }) => nama).join(', ')}. Anggotanya: ${kalimatWarga(wilayah)} Perluas wilayahnya, atau keluarkan pendiri itu.`,
        ]),
  ];
}

/** One sentence for each document, with all the founders of whom it is wanted. */
function kalimatBerkas(awal: string, berkas: readonly FaktaBerkas[]): string[] {
  const untuk = new Map<string, string[]>();
  for (const satu of berkas) {
    untuk.set(satu.nama, [...(untuk.get(satu.nama) ?? []), ...(satu.untuk ? [satu.untuk] : [])]);
  }
  return [...untuk].map(([nama, pendiri]) => `${awal}: ${[nama, ...pendiri].join(', ')}.`);
}

function berkasAda({ berkas }: FaktaPendirian): string[] {
  return [
    ...kalimatBerkas(
      'Belum ada berkas',
      berkas.filter(({ wajib, status }) => wajib && status === null),
    ),
    ...kalimatBerkas(
      'Berkas perlu diperbaiki',
      berkas.filter(({ status }) => status === 'PERLU_PERBAIKAN'),
    ),
  ];
}

const berkasSesuai = (fakta: FaktaPendirian): string[] => [
  ...berkasAda(fakta),
  ...kalimatBerkas(
    'Berkas belum diperiksa',
    fakta.berkas.filter(({ status }) => status === 'BELUM_DIPERIKSA'),
  ),
];

/** The meeting: after the penyuluhan, with enough founders, each office held as it must be. */
function rapatSah(fakta: FaktaPendirian): string[] {
  const { bentuk, pendiri, rapat, ketentuan, tanggalPenyuluhan } = fakta;
  if (!rapat) return ['Hasil rapat pendirian belum dicatat.'];
  const hasil: string[] = [];
  if (tanggalPenyuluhan && rapat.tanggal < tanggalPenyuluhan) {
    hasil.push(`Rapat diadakan sebelum penyuluhan (${formatTanggal(tanggalPenyuluhan)}).`);
  }
  const hadir = pendiri.filter((satu) => satu.hadirRapat).length;
  if (hadir < ketentuan.pendiriPalingSedikit) {
    hasil.push(
      `Yang hadir rapat paling sedikit ${ketentuan.pendiriPalingSedikit} ${satuanPendiri(bentuk)}. Tercatat ${hadir}.`,
    );
  }
  return [
    ...hasil,
    ...pengurusKurang(fakta),
    ...pengawasKurang(fakta, rapat),
    ...dewanSyariahKurang(fakta, rapat),
  ];
}

/** Of each who was elected without being there a written statement, also where the minutes are older than it. */
function pernyataanAda({ pendiri, rapat }: FaktaPendirian): string[] {
  if (!rapat) return [];
  const belum = tanpaPernyataan(
    new Map(
      pendiri.map(({ id, hadirRapat, jabatan, bersediaDipilih }) => [
        id,
        { hadir: hadirRapat === true, jabatan, bersedia: bersediaDipilih },
      ]),
    ),
  );
  const nama = pendiri.filter(({ id }) => belum.includes(id)).map((satu) => satu.nama);
  return nama.length === 0
    ? []
    : [
        `Terpilih tanpa hadir, dan pernyataan tertulis bersedia dipilih belum dicatat: ${nama.join(', ')}.`,
      ];
}

const pemegang = (pendiri: readonly FaktaPendiri[], jabatan: JabatanKoperasi): number =>
  pendiri.filter((satu) => satu.jabatan === jabatan).length;

function pengurusKurang({ pendiri, ketentuan }: FaktaPendirian): string[] {
  const jumlah = pendiri.filter((satu) => adalahPengurus(satu.jabatan)).length;
  return [
    ...(pemegang(pendiri, 'KETUA') === 1 ? [] : ['Pilih tepat satu ketua.']),
    ...(jumlah >= ketentuan.pengurusPalingSedikit
      ? []
      : [`Pengurus paling sedikit ${ketentuan.pengurusPalingSedikit} orang. Tercatat ${jumlah}.`]),
  ];
}

/** The lurah is ketua pengawas of a Koperasi Kelurahan Merah Putih by office (SE Menteri Koperasi 1/2025). */
function pengawasKurang(
  { adalahKkmp, pendiri, ketentuan }: FaktaPendirian,
  { namaLurah }: FaktaRapat,
): string[] {
  const hasil: string[] = [];
  const ketua = pemegang(pendiri, 'KETUA_PENGAWAS');
  if (adalahKkmp && !namaLurah)
    hasil.push('Isi nama lurah sebagai ketua pengawas karena jabatannya.');
  if (adalahKkmp && ketua > 0)
    hasil.push('Ketua pengawas adalah lurah, jadi pendiri hanya dapat menjadi anggota pengawas.');
  if (!adalahKkmp && ketua !== 1) hasil.push('Pilih tepat satu ketua pengawas.');
  const jumlah =
    pendiri.filter((satu) => adalahPengawas(satu.jabatan)).length +
    (adalahKkmp && namaLurah ? 1 : 0);
  if (jumlah < ketentuan.pengawasPalingSedikit) {
    hasil.push(
      `Pengawas paling sedikit ${ketentuan.pengawasPalingSedikit} orang. Tercatat ${jumlah}.`,
    );
  }
  return hasil;
}

/** Founders and others together: the meeting elects on recommendation, not only from its own. */
function dewanSyariahKurang(
  { pendiri, ketentuan }: FaktaPendirian,
  { dewanSyariahLuar }: FaktaRapat,
): string[] {
  const jumlah = pemegang(pendiri, DEWAN_SYARIAH) + dewanSyariahLuar.length;
  const { dewanSyariahPalingSedikit: batas } = ketentuan;
  if (batas === null)
    return jumlah > 0
      ? ['Dewan pengawas syariah hanya ada pada koperasi simpan pinjam dan pembiayaan syariah.']
      : [];
  return jumlah >= batas
    ? []
    : [`Dewan pengawas syariah paling sedikit ${batas} orang. Tercatat ${jumlah}.`];
}

/** Simpanan pokok is the same for all and paid at entry (AD practice), so each pays what was decided. */
function setoranLengkap({ pendiri, rapat }: FaktaPendirian): string[] {
  if (!rapat) return [];
  const belum = pendiri.filter((satu) => satu.simpananPokok === null);
  const beda = pendiri.filter(
    (satu) => satu.simpananPokok !== null && satu.simpananPokok !== rapat.simpananPokok,
  );
  return [
    ...(belum.length > 0
      ? [`Setoran simpanan pokok belum dicatat: ${belum.map(({ nama }) => nama).join(', ')}.`]
      : []),
    ...beda.map(
      ({ nama, simpananPokok }) =>
        `Simpanan pokok ${nama} tercatat ${formatRupiah(simpananPokok ?? 0n)}, padahal rapat memutuskan ${formatRupiah(rapat.simpananPokok)}.`,
    ),
  ];
}

/** Permenkop UKM 8/2023 Pasal 8 ayat 4: capital of a koperasi simpan pinjam, paid in before it begins. */
function modalCukup({ simpanPinjam, pendiri, ketentuan }: FaktaPendirian): string[] {
  const { modalPalingSedikit } = ketentuan;
  if (!simpanPinjam || modalPalingSedikit === null) return [];
  const ada = modalTerkumpul(pendiri);
  if (ada >= modalPalingSedikit) return [];
  return [
    `Modal koperasi simpan pinjam paling sedikit ${formatRupiah(modalPalingSedikit)}. Terkumpul ${formatRupiah(ada)}, kurang ${formatRupiah(modalPalingSedikit - ada)}.`,
  ];
}

const PERIKSA: Record<SyaratLangkah, (fakta: FaktaPendirian) => string[]> = {
  CUKUP_PENDIRI: cukupPendiri,
  NAMA_SESUAI: ({ galatNama }) => [...galatNama],
  BERKAS_ADA: berkasAda,
  BERKAS_SESUAI: berkasSesuai,
  RAPAT_SAH: rapatSah,
  PERNYATAAN_ADA: pernyataanAda,
  SETORAN_LENGKAP: setoranLengkap,
  MODAL_CUKUP: modalCukup,
};

/** Everything that hinders a step with these conditions; empty when it may be taken. */
export const halanganLangkah = (
  syarat: readonly SyaratLangkah[],
  fakta: FaktaPendirian,
): Halangan[] =>
  syarat.flatMap((satu) => PERIKSA[satu](fakta).map((pesan) => ({ syarat: satu, pesan })));
