import type { BerkasTerperiksa } from '@/lib/dokumen/isi/reads';
import { periksaBerkas, unggahBerkas } from '@/lib/pendirian/berkas/commands';
import { kirimRapat, kirimRencana } from '@/lib/pendirian/langkah/pemrakarsa/commands';
import { setujuiAkta, setujuiRapat } from '@/lib/pendirian/langkah/petugas/commands';
import { kirimAkta, kirimBadanHukum, kirimNib } from '@/lib/pendirian/legalitas/commands';
import { catatNomorInduk, setujuiNib } from '@/lib/pendirian/legalitas/petugas/commands';
import { sahkanBadanHukum } from '@/lib/pendirian/pengesahan/commands';
import { catatPenyuluhan, jadwalkanPenyuluhan } from '@/lib/pendirian/penyuluhan/commands';
import { simpanRapat } from '@/lib/pendirian/rapat/commands';
import { simpanSetoran } from '@/lib/pendirian/setoran/commands';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { Hasil } from '@/lib/platform/hasil';

/** Takes a founding with enough founders along the straight way, through the same commands as real use. */

/** Carries out a command and gives its value, or throws: in one transaction for all, or one for each. */
export type Jalankan = <T>(kerja: (tx: Tx) => Promise<Hasil<T, string>>, apa: string) => Promise<T>;

export interface Jalan {
  id: string;
  pemrakarsa: Pelaku;
  petugas: Pelaku;
  jalankan: Jalankan;
  /** Stands for every document. */
  berkas: BerkasTerperiksa;
  simpanPinjam: boolean;
  /** Rupiah that each founder pays beyond the simpanan pokok. */
  tambahan: bigint;
  /** ISO days. */
  hari: { penyuluhan: string; rapat: string; akta: string; badanHukum: string };
  /** Nine in the morning of its day in Jakarta unless told. */
  waktuPenyuluhan?: Date;
  nomor: { akta: string; badanHukum: string; nib: string; indukKoperasi: string };
}

export function hakDemo<T extends Tindakan>(pelaku: Pelaku, tindakan: T): Wewenang<T> {
  const by = wewenang(pelaku, tindakan);
  if (!by) throw new Error(`${pelaku.nama} tidak berwenang ${tindakan}.`);
  return by;
}

const versi = async (tx: Tx, id: string): Promise<number> =>
  (await tx.pendirian.findUniqueOrThrow({ where: { id }, select: { versi: true } })).versi;

const idPendiri = async (tx: Tx, pendirianId: string): Promise<string[]> =>
  (
    await tx.pendiri.findMany({
      where: { pendirianId, status: 'AKTIF' },
      orderBy: { urutan: 'asc' },
      select: { id: true },
    })
  ).map(({ id }) => id);

const unggah = ({ jalankan, pemrakarsa, berkas, id }: Jalan, kode: string, pendiriId?: string) =>
  jalankan(
    (tx) =>
      unggahBerkas(tx, hakDemo(pemrakarsa, 'pendirian:kelola'), berkas, {
        pendirianId: id,
        kode,
        pendiriId,
        kembali: undefined,
      }),
    `berkas ${kode}`,
  );

/** Approves every document that stands and was not looked at, or those of some kinds. */
export async function setujuiBerkas(
  { jalankan, petugas, id }: Pick<Jalan, 'jalankan' | 'petugas' | 'id'>,
  kode?: readonly string[],
): Promise<void> {
  await jalankan(async (tx) => {
    const berkas = await tx.berkasPendirian.findMany({
      where: {
        pendirianId: id,
        digantiPada: null,
        status: 'BELUM_DIPERIKSA',
        ...(kode ? { kode: { in: [...kode] } } : {}),
      },
      select: { id: true },
    });
    for (const satu of berkas) {
      const hasil = await periksaBerkas(tx, hakDemo(petugas, 'pendirian:periksa'), {
        pendirianId: id,
        berkasId: satu.id,
        hasil: 'SESUAI',
        catatan: undefined,
      });
      if (!hasil.ok) return hasil;
    }
    return { ok: true, nilai: null };
  }, 'pemeriksaan berkas');
}

/** An act of the initiator or of the petugas on the version that stands. */
const langkah = <T>(
  { jalankan, id }: Jalan,
  apa: string,
  kerja: (tx: Tx, rujukan: { id: string; versi: number }) => Promise<Hasil<T, string>>,
): Promise<T> => jalankan(async (tx) => kerja(tx, { id, versi: await versi(tx, id) }), apa);

const SUSUNAN = ['KETUA', 'SEKRETARIS', 'BENDAHARA', 'KETUA_PENGAWAS', 'ANGGOTA_PENGAWAS'] as const;

async function rapat(jalan: Jalan): Promise<void> {
  const { id, hari, pemrakarsa, petugas, tambahan, simpanPinjam } = jalan;
  const kelola = hakDemo(pemrakarsa, 'pendirian:kelola');
  await langkah(jalan, 'rapat pendirian', async (tx, rujukan) => {
    const usulan = await tx.pendirian.findUniqueOrThrow({
      where: { id },
      select: { simpananPokok: true, simpananWajib: true },
    });
    const pendiri = await idPendiri(tx, id);
    return simpanRapat(tx, kelola, {
      ...rujukan,
      ...usulan,
      tanggal: hari.rapat,
      cara: 'LURING',
      tempat: 'Balai warga kelurahan',
      pemimpin: pemrakarsa.nama,
      pejabat: petugas.nama,
      keputusan:
        'Rapat menyepakati nama, anggaran dasar, dan rencana kegiatan, lalu memilih pengurus dan pengawas.',
      namaLurah: undefined,
      dewanSyariahLuar: [],
      rekomendasiDsn: null,
      pendiri: new Map(
        pendiri.map((satu, ke) => [
          satu,
          { hadir: true, jabatan: SUSUNAN[ke] ?? null, bersedia: false },
        ]),
      ),
    });
  });
  await langkah(jalan, 'setoran', async (tx, rujukan) =>
    simpanSetoran(tx, kelola, {
      ...rujukan,
      setoran: new Map(
        (await idPendiri(tx, id)).map((satu) => [satu, { tanggal: hari.rapat, tambahan }]),
      ),
    }),
  );
  for (const kode of ['berita-acara-rapat', 'daftar-hadir', 'rencana-kegiatan'])
    await unggah(jalan, kode);
  await unggah(jalan, simpanPinjam ? 'rencana-kerja' : 'bukti-setoran');
  if (!simpanPinjam) return;
  const pendiri = await jalan.jalankan(
    async (tx) => ({ ok: true, nilai: await idPendiri(tx, id) }),
    'daftar pendiri',
  );
  for (const satu of pendiri) await unggah(jalan, 'bukti-setoran-pendiri', satu);
}

const LANGKAH_LURUS = {
  SIAP_PENYULUHAN: async (jalan: Jalan) => {
    await langkah(jalan, 'kirim rencana', (tx, rujukan) =>
      kirimRencana(tx, hakDemo(jalan.pemrakarsa, 'pendirian:kelola'), rujukan),
    );
  },
  PENYULUHAN_TERJADWAL: async (jalan: Jalan) => {
    await setujuiBerkas(jalan);
    await langkah(jalan, 'jadwal penyuluhan', (tx, rujukan) =>
      jadwalkanPenyuluhan(tx, hakDemo(jalan.petugas, 'pendirian:periksa'), {
        ...rujukan,
        waktu: jalan.waktuPenyuluhan ?? new Date(`${jalan.hari.penyuluhan}T09:00:00+07:00`),
        cara: 'LURING',
        tempat: 'Ruang rapat DKUM, Gedung Dibaleka II',
        penyuluh: jalan.petugas.nama,
        konfirmasiPeringatan: true,
      }),
    );
  },
  RAPAT_PENDIRIAN: async (jalan: Jalan) => {
    await langkah(jalan, 'penyuluhan', (tx, rujukan) =>
      catatPenyuluhan(tx, hakDemo(jalan.petugas, 'pendirian:periksa'), {
        ...rujukan,
        jumlahPeserta: 11,
        ringkasan: 'Prinsip koperasi, anggaran dasar, dan cara memilih pengurus.',
        // Not all founders of a large one came.
        konfirmasiPeringatan: true,
      }),
    );
  },
  RAPAT_DIKIRIM: async (jalan: Jalan) => {
    await rapat(jalan);
    await langkah(jalan, 'kirim hasil rapat', (tx, rujukan) =>
      kirimRapat(tx, hakDemo(jalan.pemrakarsa, 'pendirian:kelola'), rujukan),
    );
  },
  PROSES_NOTARIS: async (jalan: Jalan) => {
    await setujuiBerkas(jalan);
    await langkah(jalan, 'persetujuan rapat', (tx, rujukan) =>
      setujuiRapat(tx, hakDemo(jalan.petugas, 'pendirian:periksa'), rujukan),
    );
  },
  AKTA_DIKIRIM: async (jalan: Jalan) => {
    await unggah(jalan, 'akta-pendirian');
    await langkah(jalan, 'kirim akta', (tx, rujukan) =>
      kirimAkta(tx, hakDemo(jalan.pemrakarsa, 'pendirian:kelola'), {
        ...rujukan,
        namaNotaris: 'Notaris Contoh, S.H., M.Kn.',
        nomorAkta: jalan.nomor.akta,
        tanggalAkta: jalan.hari.akta,
      }),
    );
  },
  PENGAJUAN_AHU: async (jalan: Jalan) => {
    await setujuiBerkas(jalan);
    await langkah(jalan, 'persetujuan akta', (tx, rujukan) =>
      setujuiAkta(tx, hakDemo(jalan.petugas, 'pendirian:periksa'), rujukan),
    );
  },
  AHU_DIKIRIM: async (jalan: Jalan) => {
    await unggah(jalan, 'keputusan-ahu');
    await langkah(jalan, 'kirim badan hukum', (tx, rujukan) =>
      kirimBadanHukum(tx, hakDemo(jalan.pemrakarsa, 'pendirian:kelola'), {
        ...rujukan,
        nomorBadanHukum: jalan.nomor.badanHukum,
        tanggalBadanHukum: jalan.hari.badanHukum,
        konfirmasiPeringatan: false,
      }),
    );
  },
  BERBADAN_HUKUM: async (jalan: Jalan) => {
    await setujuiBerkas(jalan);
    await langkah(jalan, 'pengesahan', (tx, rujukan) =>
      sahkanBadanHukum(tx, hakDemo(jalan.petugas, 'pendirian:periksa'), {
        ...rujukan,
        kelompok: jalan.simpanPinjam ? 18 : 16,
        sektorUsaha: 7,
      }),
    );
  },
  NIB_DIKIRIM: async (jalan: Jalan) => {
    await unggah(jalan, 'nib-koperasi');
    await langkah(jalan, 'kirim NIB', (tx, rujukan) =>
      kirimNib(tx, hakDemo(jalan.pemrakarsa, 'pendirian:kelola'), {
        ...rujukan,
        nib: jalan.nomor.nib,
        konfirmasiPeringatan: false,
      }),
    );
  },
  NIB_TERBIT: async (jalan: Jalan) => {
    await setujuiBerkas(jalan);
    await langkah(jalan, 'persetujuan NIB', (tx, rujukan) =>
      setujuiNib(tx, hakDemo(jalan.petugas, 'pendirian:periksa'), rujukan),
    );
  },
  NOMOR_INDUK_TERBIT: async (jalan: Jalan) => {
    await langkah(jalan, 'Nomor Induk Koperasi', (tx, rujukan) =>
      catatNomorInduk(tx, hakDemo(jalan.petugas, 'pendirian:periksa'), {
        ...rujukan,
        nomorIndukKoperasi: jalan.nomor.indukKoperasi,
        konfirmasiPeringatan: true,
      }),
    );
  },
} as const;

/** States, and the points between them at which the office has to check. */
export type TitikJalan = keyof typeof LANGKAH_LURUS;
export const TITIK_JALAN = Object.keys(LANGKAH_LURUS) as TitikJalan[];

/**
 * Goes on until a point is reached.
 *
 * @param dari the point where the founding stands; without it its founders have just been gathered
 */
export async function jalanSampai(jalan: Jalan, tujuan: TitikJalan, dari?: TitikJalan) {
  const mulai = dari ? TITIK_JALAN.indexOf(dari) + 1 : 0;
  for (const titik of TITIK_JALAN.slice(mulai, TITIK_JALAN.indexOf(tujuan) + 1))
    await LANGKAH_LURUS[titik](jalan);
}
